import { paneFits, violations } from "./support/sound";
import { BUDGET, describeInBrowser, PROGRESS, type Workbench } from "./support/workbench";

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
