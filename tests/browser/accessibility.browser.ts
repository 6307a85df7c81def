import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { BUDGET, describeInBrowser, PROGRESS, type Workbench } from "./support/workbench";

/**
 * Rules that are broken in a document, each with the elements that break them. Fluent's invisible stops at both ends of
 * a focus group are known to axe as a false alarm (they pass the focus on); they are the only thing that is left out.
 */
async function violations(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(async () => {
    const tester = (window as unknown as { readonly axe: typeof axe }).axe;
    const left = { exclude: [["iframe"], ["[data-tabster-dummy]"]] };
    const { violations: found } = await tester.run(left, { iframes: false });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

/** Whether everything in the pane fits its width. */
async function paneFits({ pane }: Workbench): Promise<boolean> {
  return pane.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth);
}

/** Looks at the pane at both widths; it is a document of its own, as it is in Excel. */
async function expectSound(workbench: Workbench): Promise<void> {
  for (const width of ["320 px", "350 px"]) {
    await workbench.page.getByRole("button", { name: width }).click();
    expect(await violations(workbench.paneDocument)).toEqual([]);
    expect(await paneFits(workbench)).toBe(true);
  }
}

const COLOURS = [{ colours: "light" }, { colours: "dark" }, { colours: "forced" }] as const;

describeInBrowser("axe finds nothing at 320 and 350 px, and nothing is wider than the pane", (rig) => {
  test.each(COLOURS)("a budget, $colours", async (look) => {
    const workbench = await rig.open({ sample: BUDGET, ...look });
    const { pane } = workbench;
    await expectSound(workbench);

    await workbench.check();
    for (const group of await pane.getByRole("button", { name: /^(Opmerking|Signaal) \(\d+\)$/ }).all()) {
      if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
    }
    await pane
      .getByRole("region", { name: "Bevindingen" })
      .getByRole("listitem")
      .getByRole("button")
      .first()
      .click();
    await pane.getByRole("table").first().waitFor();
    await expectSound(workbench);

    await pane.getByRole("button", { name: "Instellingen" }).click();
    await workbench.page.getByRole("button", { name: /^Storingen/ }).click();
    await expectSound(workbench);
    expect(await violations(workbench.page)).toEqual([]);
  });

  test.each(COLOURS)("norms and agendas, $colours", async (look) => {
    for (const sample of ["normen-sterk-vo-2021.xlsx", "agendas-sterk-vo-2022-2024.xlsx"]) {
      const workbench = await rig.open({ sample, ...look });
      await workbench.check();
      await workbench.chooseTab("Plannen");
      const parts = workbench.pane.locator("section details:not([open]) > summary");
      await workbench.pane.locator("section details").first().waitFor();
      while ((await parts.count()) > 0) await parts.first().press("Enter");
      await expectSound(workbench);
    }
  });

  test.each(COLOURS)("progress and report, $colours", async (look) => {
    const workbench = await rig.open({ sample: PROGRESS, ...look });
    const { pane } = workbench;
    await workbench.chooseTab("Scores");
    await expectSound(workbench);
    await workbench.chooseTab("Rapport");
    await expectSound(workbench);
    await workbench.chooseTab("Controle");
    await workbench.check();
    await workbench.chooseTab("Scores");
    await pane.getByRole("button", { name: /^Kleur \d+ scorecellen$/ }).click();
    await pane
      .getByText(/scorecellen zijn gekleurd/)
      .first()
      .waitFor();
    await expectSound(workbench);
    expect(await violations(workbench.page)).toEqual([]);
    await workbench.chooseTab("Rapport");
    await pane.getByRole("button", { name: "Maak Word-rapport" }).waitFor();
    await expectSound(workbench);
  });
});
