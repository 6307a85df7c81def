import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import type { Workbench } from "./workbench";

/**
 * Rules that are broken in a document, each with the elements that break them. Fluent's invisible stops at both ends of
 * a focus group are known to axe as a false alarm (they pass the focus on); they are the only thing that is left out.
 */
export async function violations(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(async () => {
    const tester = (window as unknown as { readonly axe: typeof axe }).axe;
    const left = { exclude: [["iframe"], ["[data-tabster-dummy]"]] };
    const { violations: found } = await tester.run(left, { iframes: false });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

/** Whether everything in the pane fits its width. */
export async function paneFits({ pane }: Workbench): Promise<boolean> {
  return pane.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth);
}
