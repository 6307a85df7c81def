import type { CellValue } from "../workbook/cell";
import type { SetCells } from "../workbook/edit";
import type { Failure } from "../workbook/failure";
import { formulaAt, valueAt, type Snapshot } from "../workbook/snapshot";
import type { Action, ProgressTable, Score, ScoreReading } from "./progress";
import { readScore } from "./reading/readScore";

/** Where the answer to an action is: only `held` and `saved` are in the workbook. */
export type AnswerState =
  | { readonly kind: "held" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved" }
  | { readonly kind: "waiting"; readonly failure: Failure }
  | { readonly kind: "conflict"; readonly theirs: CellValue };

/** One action that is being scored for one period. */
export interface ScoringStep {
  readonly action: Action;
  /** The score in the period before; undefined for the first period. */
  readonly before: ScoreReading | undefined;
  /** What the cell held when it was last read or written: what a co-author must not have changed. */
  readonly held: CellValue;
  /** A formula fills the cell: nobody is asked to. */
  readonly hasFormula: boolean;
  /** What was chosen: a score, or null for empty; the cell's own reading where nothing was. */
  readonly answer: ScoreReading;
  readonly state: AnswerState;
}

/** The scoring of one period of a table, action after action. */
export interface Scoring {
  readonly sheet: string;
  readonly period: string;
  readonly periodBefore: string | undefined;
  readonly column: number;
  readonly steps: readonly ScoringStep[];
  /** Index of the action that is being scored. */
  readonly at: number;
  /** Index of the action that was scored last, for its explanation and what it was before. */
  readonly last: number | undefined;
}

/** What can happen while scoring; `step` is the index of an action. */
export type ScoringEvent =
  | { readonly kind: "chosen"; readonly step: number; readonly score: Score | null }
  | { readonly kind: "saved"; readonly step: number; readonly value: Score | null }
  | { readonly kind: "refused"; readonly step: number; readonly failure: Failure }
  | { readonly kind: "conflicted"; readonly step: number; readonly theirs: CellValue }
  | { readonly kind: "retried"; readonly step: number }
  | { readonly kind: "resolved"; readonly step: number; readonly keep: "mine" | "theirs" }
  | { readonly kind: "went"; readonly step: number };

/** Whether an action has a score that is in the workbook; one that was chosen may still be on its way. */
export function isScoreSaved({ answer, state }: ScoringStep): boolean {
  return answer.kind === "score" && (state.kind === "held" || state.kind === "saved");
}

/** Begins at the first action without a score. */
export function startScoring(snapshot: Snapshot, table: ProgressTable, period: number): Scoring | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const chosen = table.periods[period];
  if (!sheet || !chosen) return undefined;
  const steps = table.actions.map((action): ScoringStep => ({
    action,
    before: action.scores[period - 1],
    held: valueAt(sheet, action.row, chosen.column),
    hasFormula: formulaAt(sheet, action.row, chosen.column) !== null,
    answer: action.scores[period] ?? { kind: "empty" },
    state: { kind: "held" },
  }));
  const first = steps.findIndex(({ answer, hasFormula }) => answer.kind !== "score" && !hasFormula);
  return {
    sheet: table.sheet,
    period: chosen.name,
    periodBefore: table.periods[period - 1]?.name,
    column: chosen.column,
    steps,
    at: Math.max(0, first),
    last: undefined,
  };
}

/** The period to offer first: the earliest that is not complete, otherwise the last. */
export function periodToScore(table: ProgressTable): number {
  const open = table.periods.findIndex((_, index) =>
    table.actions.some((action) => action.scores[index]?.kind !== "score"),
  );
  return open === -1 ? table.periods.length - 1 : open;
}

/** What the scoring is after an event. A choice goes on to the next action; emptying stays where it is. */
export function nextScoring(scoring: Scoring, event: ScoringEvent): Scoring {
  switch (event.kind) {
    case "chosen": {
      if (scoring.steps[event.step]?.hasFormula) return scoring;
      const answer = readScore(event.score);
      const changed = withStep(scoring, event.step, { answer, state: { kind: "saving" } });
      if (event.score === null) return { ...changed, last: undefined };
      const next = Math.min(event.step + 1, scoring.steps.length - 1);
      return { ...changed, last: event.step, at: event.step === scoring.at ? next : scoring.at };
    }
    case "saved": {
      const step = scoring.steps[event.step];
      // Another choice may have been made while this one was on its way.
      const isLatest = step !== undefined && isSameReading(step.answer, readScore(event.value));
      const state: AnswerState = isLatest ? { kind: "saved" } : { kind: "saving" };
      return withStep(scoring, event.step, { held: event.value, state });
    }
    case "refused":
      return withStep(scoring, event.step, { state: { kind: "waiting", failure: event.failure } });
    case "conflicted":
      return withStep(scoring, event.step, { state: { kind: "conflict", theirs: event.theirs } });
    case "retried":
      return withStep(scoring, event.step, { state: { kind: "saving" } });
    case "resolved": {
      const state = scoring.steps[event.step]?.state;
      if (state?.kind !== "conflict") return scoring;
      const { theirs } = state;
      return event.keep === "mine"
        ? withStep(scoring, event.step, { held: theirs, state: { kind: "saving" } })
        : withStep(scoring, event.step, { held: theirs, answer: readScore(theirs), state: { kind: "held" } });
    }
    case "went":
      return { ...scoring, at: Math.max(0, Math.min(event.step, scoring.steps.length - 1)) };
  }
}

/** The edit that saves an action's answer in its own cell, unless somebody else changed the cell meanwhile. */
export function scoreEdit(scoring: Scoring, step: ScoringStep): SetCells {
  const value = step.answer.kind === "score" ? step.answer.score : null;
  return {
    kind: "set-cells",
    sheet: scoring.sheet,
    cells: [{ row: step.action.row, column: scoring.column, content: { kind: "value", value } }],
    expected: [step.held],
  };
}

function withStep(scoring: Scoring, index: number, changes: Partial<ScoringStep>): Scoring {
  const steps = scoring.steps.map((step, at) => (at === index ? { ...step, ...changes } : step));
  return { ...scoring, steps };
}

function isSameReading(one: ScoreReading, other: ScoreReading): boolean {
  if (one.kind === "score" && other.kind === "score") return one.score === other.score;
  return one.kind === other.kind;
}
