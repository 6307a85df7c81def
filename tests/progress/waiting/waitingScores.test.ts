import fc from "fast-check";
import { SCORES, type Score } from "../../../src/progress/progress";
import { recogniseProgress } from "../../../src/progress/reading/recogniseProgress";
import { nextScoring, startScoring, type Scoring } from "../../../src/progress/scoring";
import {
  continueScoring,
  placeToContinue,
  readWaiting,
  stillWaiting,
  waitingIn,
  writeWaiting,
  type WaitingScore,
} from "../../../src/progress/waiting/waitingScores";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";

const CODES = ["A1", "A2", "A3"];

/** The scoring of Aug 25 where its cells hold these values. */
function scoringOf(...held: readonly CellValue[]): Scoring {
  const sheet = sheetOf("Voortgang", [
    ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25"],
    ...CODES.map((code, index) => [code, "p", "d", "c", "a", 3, held[index] ?? null]),
  ]);
  const [table] = recogniseProgress(sheet);
  const scoring = table && startScoring(snapshotOf(sheet), table, 1);
  if (!scoring) throw new Error("expected a table");
  return scoring;
}

const waiting = (code: string, held: CellValue, score: Score | null): WaitingScore => ({
  sheet: "Voortgang",
  period: "Aug 25",
  code,
  held,
  score,
});

test.each([
  ["its cell is as it was: it is saved", null, null, 4, "saving", 4],
  ["the cell held something, and still does", 2, 2, 4, "saving", 4],
  ["somebody filled it meanwhile: both are shown", null, 2, 4, "conflict", 4],
  ["somebody changed it meanwhile", 3, 5, 4, "conflict", 4],
  ["somebody emptied it meanwhile", 3, null, 4, "conflict", 4],
  ["it reached the workbook after all", null, 4, 4, "held", 4],
  ["somebody else gave the same score", 2, 4, 4, "held", 4],
  ["emptying: the cell is as it was", 3, 3, null, "saving", "empty"],
  ["emptying: somebody changed it", 3, 5, null, "conflict", "empty"],
  ["emptying: it is empty already", 3, null, null, "held", "empty"],
  ["an unreadable text stood there, and still does", "vier", "vier", 4, "saving", 4],
] as const)("%s", (_what, then, now, score, state, answer) => {
  const [step] = continueScoring(scoringOf(now), [waiting("A1", then, score)]).steps;
  expect(step?.state.kind).toBe(state);
  expect(step?.answer.kind === "score" ? step.answer.score : step?.answer.kind).toBe(answer);
  expect(step?.held).toBe(now); // what is written is compared with the cell as it is now
});

test("law: what was chosen and not saved is what waits, and goes on as chosen in a workbook nobody changed", () => {
  const choices = fc.array(
    fc.record({
      step: fc.nat(CODES.length - 1),
      score: fc.constantFrom<Score | null>(null, ...SCORES),
      isSaved: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(choices, (made) => {
      const cells: CellValue[] = [null, 2, "4"];
      let scoring = scoringOf(...cells);
      const wanted = new Map<number, Score | null>();
      for (const { step, score, isSaved } of made) {
        scoring = nextScoring(scoring, { kind: "chosen", step, score });
        scoring = isSaved
          ? nextScoring(scoring, { kind: "saved", step, value: score })
          : nextScoring(scoring, {
              kind: "refused",
              step,
              failure: { code: "cell-being-edited", detail: {} },
            });
        if (isSaved) {
          wanted.delete(step);
          cells[step] = score;
        } else wanted.set(step, score);
      }
      const kept = readWaiting(writeWaiting(waitingIn(scoring)));
      expect(new Map(kept.map(({ code, score }) => [CODES.indexOf(code), score]))).toEqual(wanted);
      for (const { state } of continueScoring(scoringOf(...cells), kept).steps) {
        expect(state.kind).not.toBe("conflict");
      }
    }),
  );
});

test("scores of other tables and periods, and of actions that are gone, go on waiting", () => {
  const others = [
    { ...waiting("A1", null, 5), period: "Aug 24" },
    { ...waiting("A1", null, 5), sheet: "Oud" },
    waiting("Z9", null, 5),
  ];
  const scoring = nextScoring(scoringOf(), { kind: "chosen", step: 1, score: 3 });
  expect(stillWaiting([...others, waiting("A2", null, 1)], scoring)).toEqual([
    ...others,
    waiting("A2", null, 3),
  ]);
});

test("the place to go on is the table with that sheet, period and action; there may be none", () => {
  const sheet = sheetOf("Voortgang", [
    ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25"],
    ["A1", "p", "d", "c", "a", 3, null],
  ]);
  const tables = recogniseProgress(sheet);
  expect(placeToContinue(tables, [waiting("Z9", null, 3), waiting("A1", null, 3)])?.period).toBe(1);
  expect(placeToContinue(tables, [waiting("Z9", null, 3)])).toBeUndefined();
  expect(placeToContinue(tables, [{ ...waiting("A1", null, 3), period: "Aug 26" }])).toBeUndefined();
});

test.each([
  "",
  "{}",
  "null",
  '[{"sheet":1}]',
  '[{"sheet":"a","period":"b","code":"c","held":null,"score":6}]',
])("what is kept on this computer and is none of ours is nothing: %s", (text) => {
  expect(readWaiting(text)).toEqual([]);
});
