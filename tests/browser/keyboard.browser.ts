import type { Locator, Page } from "playwright-core";
import { describeInBrowser, PROGRESS, type Workbench } from "./support/workbench";

/** Presses Tab until the focus is on the element, as someone without a mouse does. Throws an Error after `most` times. */
async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${most.toString()} times Tab did not reach ${target.toString()}.`);
}

async function press(workbench: Workbench, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(workbench.page, target);
  await workbench.page.keyboard.press(key);
}

describeInBrowser("without a mouse", (rig) => {
  test("check, explain, jump, colour, remove the colour and make the report", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    const { page, pane } = workbench;
    const before = await workbench.dump();

    await press(workbench, pane.getByRole("button", { name: "Controleer" }));
    await pane.getByText(/^Gecontroleerd om/).waitFor();
    const finding = pane
      .getByRole("region", { name: "Bevindingen" })
      .getByRole("listitem")
      .getByRole("button")
      .first();
    await press(workbench, finding, "Space");
    expect(await finding.getAttribute("aria-expanded")).toBe("true");
    const place = /!([A-Z]+\d+)$/.exec((await finding.textContent()) ?? "")?.[1] ?? "";
    await page.keyboard.press("Enter");
    await workbench.chosenCell.filter({ hasText: new RegExp(`^${place}$`) }).waitFor();

    await page.keyboard.press("Shift+Tab");
    await tabBackTo(page, pane.getByRole("tab", { name: "Controle" }));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await press(workbench, pane.getByRole("button", { name: /^Kleur \d+ scorecellen$/ }));
    await pane
      .getByText(/scorecellen zijn gekleurd/)
      .first()
      .waitFor();
    expect(await workbench.dump()).not.toEqual(before);

    await press(workbench, pane.getByRole("button", { name: "Verwijder kleuring" }));
    await pane
      .getByText(/De kleuring van Peil is weg/)
      .first()
      .waitFor();
    expect(await workbench.dump()).toEqual(before);

    await tabBackTo(page, pane.getByRole("tab", { name: "Scores" }));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const download = page.waitForEvent("download");
    await press(workbench, pane.getByRole("button", { name: "Maak Word-rapport" }));
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  });
});

async function tabBackTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press("Shift+Tab");
  }
  throw new Error(`Shift+Tab did not reach ${target.toString()}.`);
}
