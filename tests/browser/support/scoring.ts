import type { Workbench } from "./workbench";

/** The rows of the actions and the column of Aug 26, which is empty in the sample. */
export const FIRST_ROW = 3;
export const LAST_ROW = 15;
export const AUG_26 = 8;

/** Begins scoring Aug 26, which is empty in the sample, by keyboard alone. */
export async function beginScoring(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await workbench.check();
  await workbench.chooseTab("Scores");
  await pane.getByRole("button", { name: "Vul scores in" }).focus();
  await page.keyboard.press("Enter");
  const period = pane.getByLabel("Blad en periode");
  await period.waitFor();
  await period.selectOption({ label: "Voortgang: Aug 26" });
  await pane.getByRole("button", { name: "Begin" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Scores voor Aug 26" }).waitFor();
}

/** What stands under Aug 26, from the first action to the last; "-" for an empty cell. */
export async function column(workbench: Workbench): Promise<string> {
  const texts: string[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    const text = await workbench.cell(row, AUG_26).textContent();
    texts.push(text === null || text.trim() === "" ? "-" : text.trim());
  }
  return texts.join("");
}

/** Waits until it stands there. */
export async function untilColumn(workbench: Workbench, wanted: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await column(workbench)) !== wanted && Date.now() < deadline) {
    await workbench.page.waitForTimeout(100);
  }
  expect(await column(workbench)).toBe(wanted);
}

/** Switches a fault of the workbench on or off; one of a sheet is of the sheet in view. */
export async function turn(workbench: Workbench, fault: string, on: boolean): Promise<void> {
  const panel = workbench.page.getByRole("button", { name: /^Storingen/ });
  if ((await panel.getAttribute("aria-expanded")) !== "true") await panel.click();
  await workbench.page.getByLabel(fault).setChecked(on);
}

/** Types keys on the score buttons. */
export async function press(workbench: Workbench, keys: string): Promise<void> {
  await workbench.pane.getByRole("toolbar").getByRole("button").first().focus();
  await workbench.page.keyboard.type(keys);
}

/** Closes the pane and opens it again on the same workbook, as a user does. */
export async function reopen(workbench: Workbench): Promise<void> {
  await workbench.paneDocument.evaluate(() => {
    location.reload();
  });
  await workbench.pane.getByText("Nog niet gecontroleerd").waitFor();
}
