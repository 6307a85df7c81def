import { paneFits, violations } from "./support/sound";
import { BUDGET, describeInBrowser, type Workbench } from "./support/workbench";

const FOLDS = [
  "Zo lezen wij dit blad",
  "Wat telt als overhead?",
  "Kengetallen",
  "Vergelijk",
  "Kwartaalrapportage",
  "Eigen regels",
];

async function said({ pane }: Workbench, text: RegExp): Promise<void> {
  await pane.locator(".notice").getByText(text).waitFor();
}

describeInBrowser("what a budget can be asked beside its errors", (rig) => {
  test.each([{ colours: "light" }, { colours: "dark" }, { colours: "forced" }] as const)(
    "every part opens by keyboard, fits 320 px and is sound, $colours",
    async (look) => {
      const workbench = await rig.open({ sample: BUDGET, paneWidth: 320, ...look });
      const { page, pane } = workbench;
      await workbench.check();
      for (const name of FOLDS) {
        await pane.getByRole("button", { name, exact: true }).focus();
        await page.keyboard.press("Enter");
      }
      await pane.getByRole("heading", { name: "Jaar op jaar" }).waitFor();
      await pane.getByRole("textbox", { name: "Nieuwe regel" }).waitFor();
      await pane.getByText(/^Signaal, geen norm/).waitFor();
      await pane.getByRole("combobox", { name: "Eenheid" }).waitFor();
      await pane.getByRole("button", { name: "Maak blad Kwartaalrapportage" }).waitFor();
      // What hides behind a summary is seen as well: where the table stands, its lines, limits, phasing, parameters.
      const hidden = await pane.locator("details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
        return all.length;
      });
      expect(hidden).toBeGreaterThanOrEqual(7);
      await pane.getByRole("textbox", { name: "Bron, met datum" }).waitFor();
      expect(await violations(workbench.paneDocument)).toEqual([]);
      expect(await paneFits(workbench)).toBe(true);
    },
  );

  test("a misprint is mended in one click and taken back by one undo", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const { page, pane } = workbench;
    await workbench.cell(19, 3).click();
    await page.keyboard.type("1.3047.72");
    await page.keyboard.press("Enter");
    const before = await workbench.dump();
    const depth = (await workbench.undoDepth()) ?? 0;
    await workbench.check();
    await pane.getByRole("button", { name: /^Fout [^(]/ }).click();
    await pane.getByRole("button", { name: "Zet 1.304.772 als getal in C19" }).click();
    await said(workbench, /^In cel C19 stond de tekst .1\.3047\.72.\. Nu staat er het getal 1\.304\.772/);
    expect(await pane.getByRole("button", { name: /^Fout [^(]/ }).count()).toBe(0);
    expect(await workbench.undoDepth()).toBe(depth + 1);
    await page.getByRole("button", { name: /^Ongedaan maken/ }).click();
    expect(await workbench.dump()).toEqual(before);
  });
});
