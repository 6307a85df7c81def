import type { ProgressTable } from "../../src/progress/progress";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import {
  nextScoring,
  periodToScore,
  scoreEdit,
  startScoring,
  type Scoring,
} from "../../src/progress/scoring";
import type { ScoringEvent } from "../../src/progress/scoring";
import { sheetOf, snapshotOf } from "../support/sheet";

const sheet = sheetOf("Voortgang", [
  ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25"],
  ["A1", "p", "d", "c", "a", 1, 4],
  ["A2", "p", "d", "c", "a", " 4", null],
  ["A3", "p", "d", "c", "a", 3, "zeven"],
]);
const snapshot = snapshotOf(sheet);

function table(): ProgressTable {
  const [found] = recogniseProgress(sheet);
  if (!found) throw new Error("expected a table");
  return found;
}

function begin(period = 1): Scoring {
  const scoring = startScoring(snapshot, table(), period);
  if (!scoring) throw new Error("expected a scoring");
  return scoring;
}

const after = (scoring: Scoring, ...events: readonly ScoringEvent[]): Scoring =>
  events.reduce(nextScoring, scoring);

test("a cell that a formula fills is passed over and never written", () => {
  const computed = snapshotOf({
    ...sheet,
    formulas: sheet.formulas.map((row, at) => (at === 2 ? row.with(6, "=F3") : row)),
  });
  const scoring = startScoring(computed, table(), 1);
  expect(scoring?.at).toBe(2); // A2 is computed; A3 says "zeven"
  expect(scoring && nextScoring(scoring, { kind: "chosen", step: 1, score: 3 })).toBe(scoring);
});

describe("beginning", () => {
  test("the earliest period that is not complete is offered, at its first action without a score", () => {
    expect(periodToScore(table())).toBe(1);
    const scoring = begin();
    expect(scoring).toMatchObject({ period: "Aug 25", periodBefore: "Aug 24", at: 1, column: 7 });
    expect(scoring.steps.map(({ held, before }) => [held, before])).toEqual([
      [4, { kind: "score", score: 1 }],
      [null, { kind: "score", score: 4 }],
      ["zeven", { kind: "score", score: 3 }],
    ]);
  });

  test("the first period has none before it", () => {
    const scoring = begin(0);
    expect(scoring.periodBefore).toBeUndefined();
    expect(scoring.steps[0]?.before).toBeUndefined();
  });
});

describe("choosing", () => {
  test("a score is on its way to its own cell, and the next action is up", () => {
    const scoring = after(begin(), { kind: "chosen", step: 1, score: 5 });
    expect(scoring).toMatchObject({ at: 2, last: 1 });
    const step = scoring.steps[1];
    expect(step).toMatchObject({ answer: { kind: "score", score: 5 }, state: { kind: "saving" } });
    expect(step && scoreEdit(scoring, step)).toEqual({
      kind: "set-cells",
      sheet: "Voortgang",
      cells: [{ row: 3, column: 7, content: { kind: "value", value: 5 } }],
      expected: [null],
    });
  });

  test("the last action stays up; emptying stays too and writes an empty cell over what was held", () => {
    const last = after(begin(), { kind: "went", step: 2 }, { kind: "chosen", step: 2, score: 3 });
    expect(last.at).toBe(2);
    const emptied = after(begin(), { kind: "went", step: 2 }, { kind: "chosen", step: 2, score: null });
    expect(emptied).toMatchObject({ at: 2, last: undefined });
    const step = emptied.steps[2];
    expect(step && scoreEdit(emptied, step)).toMatchObject({
      cells: [{ content: { value: null } }],
      expected: ["zeven"],
    });
  });

  test("going beyond either end stays at the end", () => {
    expect(after(begin(), { kind: "went", step: -1 }).at).toBe(0);
    expect(after(begin(), { kind: "went", step: 9 }).at).toBe(2);
  });
});

describe("saving", () => {
  const chosen = after(begin(), { kind: "chosen", step: 1, score: 5 });

  test("what was saved is what the cell is expected to hold next time", () => {
    const saved = after(chosen, { kind: "saved", step: 1, value: 5 });
    expect(saved.steps[1]).toMatchObject({ held: 5, state: { kind: "saved" } });
  });

  test("a choice changed while it was on its way is saved once more", () => {
    const again = after(chosen, { kind: "chosen", step: 1, score: 2 }, { kind: "saved", step: 1, value: 5 });
    expect(again.steps[1]).toMatchObject({ held: 5, answer: { score: 2 }, state: { kind: "saving" } });
    const done = after(again, { kind: "saved", step: 1, value: 2 });
    expect(done.steps[1]).toMatchObject({ held: 2, state: { kind: "saved" } });
  });

  test("what Excel refuses waits with its reason and is kept; it can be tried again", () => {
    const failure = { code: "cell-being-edited", detail: {} } as const;
    const waiting = after(chosen, { kind: "refused", step: 1, failure });
    expect(waiting.steps[1]).toMatchObject({ answer: { score: 5 }, state: { kind: "waiting", failure } });
    expect(after(waiting, { kind: "retried", step: 1 }).steps[1]?.state.kind).toBe("saving");
  });

  test("a co-author's value is shown beside ours; mine writes over it, theirs takes it", () => {
    const conflict = after(chosen, { kind: "conflicted", step: 1, theirs: 2 });
    expect(conflict.steps[1]).toMatchObject({ answer: { score: 5 }, state: { kind: "conflict", theirs: 2 } });
    const mine = after(conflict, { kind: "resolved", step: 1, keep: "mine" });
    const step = mine.steps[1];
    expect(step && scoreEdit(mine, step).expected).toEqual([2]);
    const theirs = after(conflict, { kind: "resolved", step: 1, keep: "theirs" });
    expect(theirs.steps[1]).toMatchObject({ held: 2, answer: { score: 2 }, state: { kind: "held" } });
  });
});
