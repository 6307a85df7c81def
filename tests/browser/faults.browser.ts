import type { Locator } from "playwright-core";
import { BUDGET, describeInBrowser, PROGRESS, type Workbench } from "./support/workbench";

async function turn(workbench: Workbench, fault: string, on: boolean): Promise<void> {
  const { page } = workbench;
  const panel = page.getByRole("button", { name: /^Storingen/ });
  if ((await panel.getAttribute("aria-expanded")) !== "true") await panel.click();
  await page.getByLabel(fault).setChecked(on);
}

function colourButton({ pane }: Workbench): Locator {
  return pane.getByRole("button", { name: /^Kleur \d+ scorecellen$/ });
}

async function readyToColour(rig: {
  open: (look: { sample: string }) => Promise<Workbench>;
}): Promise<Workbench> {
  const workbench = await rig.open({ sample: PROGRESS });
  await workbench.check();
  await workbench.chooseTab("Scores");
  return workbench;
}

describeInBrowser("what goes wrong in Excel ends in a message and an unharmed workbook", (rig) => {
  test.each([
    ["Iemand typt in een cel", /U typt in een cel/],
    ["Berichten mogen hooguit 1 kB zijn", /te veel voor één keer/],
  ])("checking while: %s", async (fault, sentence) => {
    const workbench = await rig.open({ sample: BUDGET });
    const before = await workbench.dump();
    await turn(workbench, fault, true);
    await workbench.pane.getByRole("button", { name: "Controleer" }).click();
    await workbench.pane.getByText(sentence).first().waitFor();
    expect(await workbench.dump()).toEqual(before);

    await turn(workbench, fault, false);
    await workbench.check();
  });

  test.each([
    ["Iemand typt in een cel", /U typt in een cel/],
    ["Dit werkblad is beveiligd", /is beveiligd/],
    ["Berichten mogen hooguit 1 kB zijn", /te veel voor één keer/],
  ])("colouring while: %s", async (fault, sentence) => {
    const workbench = await readyToColour(rig);
    await turn(workbench, fault, true);
    const before = await workbench.dump();
    await colourButton(workbench).click();
    await workbench.pane.getByText(sentence).first().waitFor();
    expect(await workbench.dump()).toEqual(before);

    await turn(workbench, fault, false);
    await colourButton(workbench).click();
    await workbench.pane
      .getByText(/scorecellen zijn gekleurd/)
      .first()
      .waitFor();
  });

  test.each([
    ["Er is een grafiek gekozen", /grafiek of vorm geselecteerd/],
    ["Dit werkblad is verborgen", /is verborgen/],
  ])("jumping to a cell while: %s", async (fault, sentence) => {
    const workbench = await rig.open({ sample: BUDGET });
    await workbench.check();
    await turn(workbench, fault, true);
    const before = await workbench.dump();
    await workbench.pane
      .getByRole("region", { name: "Bevindingen" })
      .getByRole("button", { name: /^Fout [^(]/ })
      .click();
    await workbench.pane.getByText(sentence).first().waitFor();
    expect(await workbench.dump()).toEqual(before);
    expect(await workbench.chosenCell.textContent()).toBe("A1");
  });

  test("a slow Excel gets a sign of progress, and then the outcome", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    await turn(workbench, "Traag: elke rondreis duurt 2 seconden", true);
    await workbench.pane.getByRole("button", { name: "Controleer" }).click();
    await workbench.pane.getByRole("progressbar").waitFor();
    await workbench.pane.getByText(/^Gecontroleerd om/).waitFor();
  });

  test("an Excel that does not answer is told of, with a way on", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const before = await workbench.dump();
    await turn(workbench, "Excel geeft geen antwoord", true);
    await workbench.pane.getByRole("button", { name: "Controleer" }).click();
    await workbench.pane
      .getByText(/Excel antwoordt niet/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await workbench.dump()).toEqual(before);

    await turn(workbench, "Excel geeft geen antwoord", false);
    await workbench.pane.getByRole("button", { name: "Probeer opnieuw" }).click();
    await workbench.pane.getByText(/^Gecontroleerd om/).waitFor();
  });

  test("what the workbench does not know it refuses by name, and the page says so", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const code = await workbench.paneDocument.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.load("count");
        await context.sync();
        return "answered";
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
    );
    expect(code).toBe("ApiNotFound");
    await workbench.page.getByRole("alert").getByText("Worksheet.Charts").waitFor();
  });
});
