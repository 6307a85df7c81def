import { AxeBuilder } from "@axe-core/playwright";
import { BUDGET, describeInBrowser, PROGRESS, type Workbench } from "./support/workbench";

const PANE = 'iframe[title="Taakvenster Peil"]';

/**
 * Fluent's invisible stops at both ends of a focus group are known to axe as a false alarm (they pass the focus on).
 * They are the only thing that is left out.
 */
const FOCUS_STOPS = "[data-tabster-dummy]";

/** Rules that are broken, each with the elements that break them: in the pane, or on the whole page. */
async function violations({ page }: Workbench, where: "pane" | "page"): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).exclude([PANE, FOCUS_STOPS]);
  if (where === "pane") axe.include([PANE, "html"]);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Whether everything in the pane fits its width. */
async function paneFits({ pane }: Workbench): Promise<boolean> {
  return pane.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth);
}

/** Looks at the pane at both widths, and at the whole page at one of them. */
async function expectSound(workbench: Workbench, where: "pane" | "page" = "pane"): Promise<void> {
  for (const width of ["320 px", "350 px"]) {
    await workbench.page.getByRole("button", { name: width }).click();
    expect(await violations(workbench, width === "350 px" ? where : "pane")).toEqual([]);
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
    await expectSound(workbench, "page");
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
    await expectSound(workbench, "page");
    await workbench.chooseTab("Rapport");
    await pane.getByRole("button", { name: "Maak Word-rapport" }).waitFor();
    await expectSound(workbench);
  });
});
