import { beginScoring, press, reopen, turn } from "./support/scoring";
import { describeInBrowser, PROGRESS, type Workbench } from "./support/workbench";

const TEXT = "Te weinig tijd voor overleg";

/** Gives A1 score 2 and types its explanation, without a button and without leaving the field. */
async function typeExplanation(workbench: Workbench, text: string): Promise<void> {
  const field = workbench.pane.getByLabel("Toelichting bij A1: hoe komt dit?");
  await field.waitFor();
  await field.pressSequentially(text);
}

/** The texts in the sheet of explanations; none where there is no such sheet. */
async function texts(workbench: Workbench): Promise<readonly string[]> {
  const sheet = (await workbench.dump()).sheets.find((one) => one["name"] === "Toelichting");
  const cells = (sheet?.["cells"] ?? {}) as Readonly<Record<string, { readonly value?: unknown }>>;
  return Object.entries(cells)
    .filter(([place]) => /^C(?!1$)/.test(place))
    .map(([, { value }]) => String(value));
}

async function untilTexts(workbench: Workbench, wanted: readonly string[]): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await texts(workbench)).join() !== wanted.join() && Date.now() < deadline) {
    await workbench.page.waitForTimeout(100);
  }
  expect(await texts(workbench)).toEqual(wanted);
}

describeInBrowser("explanations that are typed", (rig) => {
  test("are in the workbook by themselves, and the pane may close", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    await beginScoring(workbench);
    await press(workbench, "2");
    await typeExplanation(workbench, TEXT);
    await untilTexts(workbench, [TEXT]);
    await reopen(workbench);
    expect(await workbench.pane.getByText(/van een vorige keer/).count()).toBe(0);
  });

  test("the pane closes midway: what was typed is offered, also the last word", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    const { pane } = workbench;
    await beginScoring(workbench);
    await press(workbench, "2");
    // So that nothing reaches the workbook as the pane goes: the hardest case.
    await turn(workbench, "Iemand typt in een cel", true);
    await typeExplanation(workbench, TEXT);
    await reopen(workbench);
    await pane.getByText(/^1 toelichting van een vorige keer|^1 score van een vorige keer/).waitFor();
    await pane.getByText(TEXT).waitFor();
    await turn(workbench, "Iemand typt in een cel", false);
    expect(await texts(workbench)).toEqual([]);
    await pane.getByRole("button", { name: /^Ga verder met/ }).click();
    await untilTexts(workbench, [TEXT]);
    expect(await pane.getByLabel("Toelichting bij A1: hoe komt dit?").inputValue()).toBe(TEXT);
    await reopen(workbench);
    expect(await pane.getByText(/van een vorige keer/).count()).toBe(0);
  });

  test("the sheet of explanations is protected: the text waits, also for another action and another tab", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    const { page, pane } = workbench;
    await beginScoring(workbench);
    await press(workbench, "2");
    await typeExplanation(workbench, "Te weinig");
    await untilTexts(workbench, ["Te weinig"]);
    await page.getByRole("tab", { name: "Toelichting" }).click();
    await turn(workbench, "Dit werkblad is beveiligd", true);
    await typeExplanation(workbench, " tijd");
    await press(workbench, "4");
    await pane.getByText(/De toelichting bij A1 is nog niet bewaard/).waitFor();
    await workbench.chooseTab("Controle");
    await workbench.chooseTab("Scores");
    await pane.getByText(/De toelichting bij A1 is nog niet bewaard/).waitFor();
    await reopen(workbench);
    await pane.getByText(/^1 toelichting van een vorige keer/).waitFor();
    await pane.getByText("Te weinig tijd").waitFor();
    expect(await texts(workbench)).toEqual(["Te weinig"]);
    await page.getByRole("tab", { name: "Toelichting" }).click();
    await turn(workbench, "Dit werkblad is beveiligd", false);
    await pane.getByRole("button", { name: "Ga verder met deze toelichting" }).click();
    await untilTexts(workbench, ["Te weinig tijd"]);
  });
});
