import type { CellValue } from "../../workbook/cell";
import { isSameName } from "../../workbook/peilSheet";
import { nameOf } from "../explanations/checkExplanations";
import { SCORES, type ProgressTable, type Score } from "../progress";
import { readScore } from "../reading/readScore";
import type { AnswerState, Scoring } from "../scoring";

/** A score that was chosen and is not known to be in the workbook. It says no more than is needed to put it there. */
export interface WaitingScore {
  readonly sheet: string;
  readonly period: string;
  /** The action's code, or its plan where it has no code. */
  readonly code: string;
  /** What the cell held when the score was chosen: if it holds something else now, somebody changed it. */
  readonly held: CellValue;
  /** Null empties the cell. */
  readonly score: Score | null;
}

/** What of a scoring is not in the workbook yet: on its way, refused, or in conflict with somebody else's score. */
export function waitingIn(scoring: Scoring): readonly WaitingScore[] {
  const { sheet, period } = scoring;
  return scoring.steps.flatMap(({ action, answer, held, state }) => {
    if (state.kind === "held" || state.kind === "saved" || answer.kind === "invalid") return [];
    const score = answer.kind === "score" ? answer.score : null;
    return [{ sheet, period, code: nameOf(action), held, score }];
  });
}

/** The waiting scores once a scoring has come this far: its own as they are now, and those of other tables and periods. */
export function stillWaiting(kept: readonly WaitingScore[], scoring: Scoring): readonly WaitingScore[] {
  const others = kept.filter((one) => !scoring.steps.some(({ action }) => isAbout(one, scoring, action)));
  return [...others, ...waitingIn(scoring)];
}

/** The first table and period that a waiting score or explanation is for; undefined where none of them is there any more. */
export function placeToContinue(
  tables: readonly ProgressTable[],
  waiting: readonly Pick<WaitingScore, "sheet" | "period" | "code">[],
): { readonly table: ProgressTable; readonly period: number } | undefined {
  for (const one of waiting) {
    for (const table of tables) {
      const period = table.periods.findIndex(({ name }) => isSameName(name, one.period));
      const hasAction = table.actions.some((action) => isSameName(nameOf(action), one.code));
      if (isSameName(table.sheet, one.sheet) && period >= 0 && hasAction) return { table, period };
    }
  }
  return undefined;
}

/**
 * A scoring that was just begun, with the waiting scores in it. One whose cell is as it was is saved next; one whose
 * cell somebody changed meanwhile is shown beside the other value, and one that is there already needs nothing.
 */
export function continueScoring(scoring: Scoring, waiting: readonly WaitingScore[]): Scoring {
  const steps = scoring.steps.map((step) => {
    const one = waiting.findLast((other) => isAbout(other, scoring, step.action));
    if (!one || step.hasFormula) return step;
    const answer = readScore(one.score);
    const isThere =
      one.score === null
        ? step.answer.kind === "empty"
        : step.answer.kind === "score" && step.answer.score === one.score;
    if (isThere) return step;
    const state: AnswerState =
      step.held === one.held ? { kind: "saving" } : { kind: "conflict", theirs: step.held };
    return { ...step, answer, state };
  });
  const first = steps.findIndex(({ answer }) => answer.kind !== "score");
  return { ...scoring, steps, at: Math.max(0, first) };
}

function isAbout(
  one: WaitingScore,
  { sheet, period }: Pick<Scoring, "sheet" | "period">,
  action: Parameters<typeof nameOf>[0],
): boolean {
  return (
    isSameName(one.sheet, sheet) && isSameName(one.period, period) && isSameName(one.code, nameOf(action))
  );
}

/** Waiting scores as a text that `readWaiting` reads. */
export function writeWaiting(waiting: readonly WaitingScore[]): string {
  return JSON.stringify(waiting);
}

/** The waiting scores in a text; none where it is none of ours. */
export function readWaiting(text: string): readonly WaitingScore[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

function isWaiting(value: unknown): value is WaitingScore {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, period, code, held, score } = value as Readonly<Record<string, unknown>>;
  const isScore = score === null || SCORES.some((known) => known === score);
  const isCell = held === null || ["string", "number", "boolean"].includes(typeof held);
  return [sheet, period, code].every((text) => typeof text === "string") && isScore && isCell;
}
