import { checkAnswer } from "../../src/cli/checkAnswer";
import { loadLanguage } from "../../src/language/language";
import { colourScores } from "../../src/progress/colours/colourScores";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import { documentFromReview } from "../../src/report/documentFromReview";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

type Grid = readonly (readonly CellValue[])[];
const HEAD = ["Code", "Plan", "Do", "Check", "Act", "Voortgang 2023", "Evaluatie 2024"];

/** What `check --json` says: period, filled, empty, counts and codes that ask for attention. */
async function told(...sheets: readonly SheetSnapshot[]): Promise<readonly unknown[]> {
  const snapshot = snapshotOf(...sheets);
  const { line } = checkAnswer(
    "x.xlsx",
    { snapshot, format: "xlsx", csv: undefined },
    await loadLanguage("nl"),
  );
  const { progress } = JSON.parse(JSON.stringify(line)) as { progress: readonly Record<string, unknown>[] };
  return progress.map(({ period, filled, empty, counts, attention }) => [
    period, filled, empty, (counts as number[]).join(" "), (attention as string[]).length,
  ]); // prettier-ignore
}

test("three hundred actions, and a period named Evaluatie 2024", async () => {
  const rows = Array.from({ length: 300 }, (_, index) => [
    `A${(index + 1).toString()}`, "p", "d", "c", "a", (index % 5) + 1, index < 100 ? 3 : null,
  ]); // prettier-ignore
  const sheet = sheetOf("Groot", [HEAD, ...rows]);
  expect(await told(sheet)).toEqual([
    ["Voortgang 2023", 300, 0, "60 60 60 60 60", 120], // 300 / 5; 60 + 60
    ["Evaluatie 2024", 100, 200, "0 0 100 0 0", 0],
  ]);
  const [table] = recogniseProgress(sheet);
  expect(table && colourScores([table]).areas).toEqual([{ top: 2, left: 6, bottom: 301, right: 7 }]);
});

test("very long texts stay whole in the finding and in Word", async () => {
  const act = `Wij ${"bespreken dit met alle scholen en gemeenten en ".repeat(60)}kiezen.`;
  const sheet = sheetOf("Lang", [
    HEAD,
    ["A1", "Plan", "d", "c", act, 2, 1],
    ["A2", "p", "d", "c", "a", 3, 3],
  ]);
  const review = reviewSnapshot(snapshotOf(sheet));
  const [finding] = review.findings;
  expect(finding?.message.values["act"]).toBe(act);
  const blocks = JSON.stringify(documentFromReview(review, await loadLanguage("nl")).parts);
  expect(blocks).toContain(act);
});

test("an action without a code is named by its plan, and no sentence begins with a space", async () => {
  const sheet = sheetOf("Zonder", [
    ["Plan", "Do", "Check", "Act", "Voortgang 2023", "Evaluatie 2024"],
    ["Conferentie", "d", "c", "herhalen", 3, 2],
    ["Overleg", "d", "c", "", 2, 1],
    ["Loket", "d", "c", "a", 2, 5],
  ]);
  const { say } = await loadLanguage("nl");
  const review = reviewSnapshot(snapshotOf(sheet));
  const sentences = review.findings.map(({ message }) => say(message));
  expect(sentences.filter((text) => /^\s|\s\s/.test(text))).toEqual([]);
  expect(sentences).toContain(
    "Conferentie heeft in Evaluatie 2024 score 2, onder de norm van 3. Afgesproken is: herhalen",
  );
  const blocks = JSON.stringify(documentFromReview(review, await loadLanguage("nl")).parts);
  expect(blocks).toContain('"Conferentie: score 2, norm 3"'); // slipped: 3, then 2
  expect(blocks).toContain('"Evaluatie 2024: Loket"'); // proud of
});

test("rows and columns that are hidden count as the others: what a filter hides is still in the table", async () => {
  const grid: Grid = [HEAD, ["A1", "p", "d", "c", "a", 1, 2], ["A2", "p", "d", "c", "a", 4, null]];
  const plain = sheetOf("Blad", grid);
  const filtered = { ...plain, hiddenRows: new Set([2]), hiddenColumns: new Set([3, 4, 6]) };
  expect(await told(filtered)).toEqual(await told(plain));
});

test("two tables on one sheet with other columns, a period merged over two rows, and a filter's own total", async () => {
  const grid: Grid = [
    ["", "Plan-do-check-act", null, null, null, "Voortgang", null, "Evaluatie"],
    ["", "plan", "do", "check", "act", "Aug 24", "Aug 25", "Aug 26"],
    ["A1", "p", "d", "c", "a", 2, 4, null],
    ["A2", "p", "d", "c", "a", 3, 1, null],
    [],
    [null, "Code", "Plan", "Do", "Check", "Act", "Voortgang 2025"],
    [null, "X1", "p", "d", "c", "a", 5],
    [null, "X2", "p", "d", "c", "a", 2],
  ];
  const sheet: SheetSnapshot = {
    ...sheetOf("Twee", grid),
    merged: [
      { sheet: "Twee", top: 1, left: 2, bottom: 1, right: 5 },
      { sheet: "Twee", top: 1, left: 6, bottom: 1, right: 7 },
    ],
  };
  expect(await told(sheet)).toEqual([
    ["Aug 24", 2, 0, "0 1 1 0 0", 1],
    ["Aug 25", 2, 0, "1 0 0 1 0", 1],
    ["Aug 26", 0, 2, "0 0 0 0 0", 0],
    ["Voortgang 2025", 2, 0, "0 1 0 0 1", 1],
  ]);
});

test("an Excel table: a heading row with names that Excel made unique, and a total row", async () => {
  const grid: Grid = [
    ["Code", "Plan", "Do", "Check", "Act", "Score 2024", "Score 2025", "Kolom1"],
    ["A1", "p", "d", "c", "a", 4, 2, null],
    ["A2", "p", "d", "c", "a", 3, 5, null],
    ["Totaal", null, null, null, null, 7, 7, null],
  ];
  expect(await told(sheetOf("Tabel", grid))).toEqual([
    ["Score 2024", 2, 0, "0 0 1 1 0", 0],
    ["Score 2025", 2, 0, "0 1 0 0 1", 1],
  ]);
});
