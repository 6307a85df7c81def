import { mergeCopies } from "../../src/cli/mergeAnswer";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import type { MergedScore } from "../../src/progress/merge/mergeScores";
import { readCopies } from "../../src/taskpane/merge/readCopies";
import type { CellValue } from "../../src/workbook/cell";
import { liveWorkbook } from "../taskpane/liveWorkbook";

const HEADING = ["Code", "Plan", "Do", "Check", "Act", "Score 2024", "Score 2025"];

/** A copy as a member fills it in: the scores of A1 to A5, two years each. */
function grid(scores: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return [
    HEADING,
    ...scores.map((pair, index) => [`A${(index + 1).toString()}`, "plan", "d", "c", "a", ...pair]),
  ];
}

function csv(rows: readonly (readonly CellValue[])[]): Uint8Array<ArrayBuffer> {
  const text = rows.map((row) => row.map((value) => value?.toString() ?? "").join(";")).join("\r\n");
  return new Uint8Array(Buffer.from(text));
}

// Planted: A2 in 2024 (3 against 1), A4 in 2025 (2, 5 and 4), A5 in 2025 (two against one).
const FIRST = grid([[3, 4], [3, null], [2, 2], [5, 2], [4, 3]]); // prettier-ignore
const SECOND = grid([[3, 4], [1, null], [2, null], [5, 5], [4, 3]]); // prettier-ignore
const THIRD = grid([[null, 4], [3, 4], [2, 2], [5, 4], [4, 1]]); // prettier-ignore

/** What a merge says of each score: its place, outcome and spread, and what each copy gives. */
function told(scores: readonly MergedScore[]): readonly unknown[] {
  return scores.map(({ cell, code, period, state, score, spread, given }) => ({
    place: [cell.row, cell.column],
    code,
    period,
    state,
    score,
    spread,
    given: given.map(({ reading }) => reading),
  }));
}

test("the pane and the terminal find the same in three copies: the planted disagreements and no others", async () => {
  const pane = await readCopies(liveWorkbook("Voortgang", FIRST).workbook, "Deze werkmap", [
    new File([csv(SECOND)], "an.csv"),
    new File([csv(THIRD)], "bo.csv"),
  ]);
  if (!pane.ok) throw new Error(pane.failure.kind);
  const copies = await Promise.all(
    [FIRST, SECOND, THIRD].map(async (rows, index) => {
      const file = `${index.toString()}.csv`;
      const reading = await readWorkbookFile(csv(rows), file, {});
      if (!reading.ok) throw new Error(reading.failure.code);
      return { file, reading: reading.value };
    }),
  );
  const terminal = mergeCopies(copies);
  expect(told(pane.value.merge.scores)).toEqual(told(terminal.scores));
  const conflicts = terminal.scores.filter(({ state }) => state === "conflict");
  expect(conflicts.map(({ code, period, spread }) => [code, period, spread])).toEqual([
    ["A2", "Score 2024", 2], // 3 1 3
    ["A4", "Score 2025", 3], // 2 5 4
    ["A5", "Score 2025", 2], // 3 3 1
  ]);
  expect(terminal.scores.filter(({ state }) => state === "agreed")).toHaveLength(6); // 10 - 3 - 1
  const alone = terminal.scores.filter(({ state }) => state === "single");
  expect(alone.map(({ code, period }) => [code, period])).toEqual([["A2", "Score 2025"]]);
});
