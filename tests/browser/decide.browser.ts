import type { Locator } from "playwright-core";
import { BUDGET, describeInBrowser, type Workbench } from "./support/workbench";

const SHEET = "Meerjarenbegroting";

function errors({ pane }: Workbench): Locator {
  return pane.getByRole("region", { name: "Bevindingen" }).getByRole("button", { name: /^Fout [^(]/ });
}

async function accept(workbench: Workbench, reason: string): Promise<void> {
  const { page, pane } = workbench;
  await errors(workbench).click();
  await pane.getByRole("button", { name: "Akkoord met toelichting", exact: true }).click();
  await pane.getByRole("textbox", { name: "Waarom mag dit blijven staan?" }).fill(reason);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await said(workbench, /^Uw akkoord staat in het blad Peil/);
}

async function said({ pane }: Workbench, text: RegExp): Promise<void> {
  await pane.locator(".notice").getByText(text).waitFor();
}

describeInBrowser("what people decide is written in the workbook", (rig) => {
  test("an error that may stand is not counted, until its number changes", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const { page, pane } = workbench;
    const before = await workbench.dump();
    await workbench.check();
    await accept(workbench, "De drukfout staat in de vastgestelde begroting.");
    expect(await errors(workbench).count()).toBe(0);
    const after = await workbench.dump();
    expect(after.sheets.map(({ name }) => name)).toEqual([SHEET, "Peil"]);
    expect(after.sheets[0]).toEqual(before.sheets[0]);

    await workbench.check();
    expect(await errors(workbench).count()).toBe(0);
    await pane.getByRole("button", { name: "Akkoord met toelichting (1)" }).waitFor();

    await page.getByRole("tab", { name: SHEET }).click();
    await workbench.cell(19, 3).click();
    await page.keyboard.type("1204772");
    await page.keyboard.press("Enter");
    await workbench.check();
    expect(await errors(workbench).count()).toBeGreaterThan(0);
    await pane.getByText("1 akkoord is vervallen").click();
    await pane.getByText(/De drukfout staat in de vastgestelde begroting\.$/).waitFor();
  });

  test("one undo takes an acceptance back, sheet and all", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const before = await workbench.dump();
    await workbench.check();
    await accept(workbench, "Zo vastgesteld.");
    expect(await workbench.undoDepth()).toBe(1);
    await workbench.page.getByRole("button", { name: /^Ongedaan maken/ }).click();
    expect(await workbench.dump()).toEqual(before);
    await workbench.check();
    expect(await errors(workbench).count()).toBe(1);
  });

  test("a total that is no addition is left alone, until that is taken back", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const { pane } = workbench;
    await workbench.check();
    await pane.getByRole("button", { name: /^Zo lezen wij/ }).click();
    await pane.getByText(/tota(al dat|len die) Peil narekent$/).click();
    const buttons = pane.getByRole("button", { name: /is geen optelling$/ });
    const count = await buttons.count();
    await buttons.first().click();
    await said(workbench, /^Deze regel tellen wij niet meer na/);
    expect(await buttons.count()).toBe(count - 1);
    await pane.getByRole("button", { name: /^Draai terug: Geen optelling/ }).click();
    await said(workbench, /^Dit is teruggedraaid/);
    expect(await buttons.count()).toBe(count);
  });
});
