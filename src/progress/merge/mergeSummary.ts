import type { Merge } from "./mergeScores";

/** What the copies say of one action, over all its periods: how far they agree and how far they lie apart. */
export interface ActionSummary {
  readonly sheet: string;
  readonly code: string;
  readonly plan: string;
  /** Periods for which at least two copies have a score, and all of those the same. */
  readonly agreed: number;
  /** Periods for which one copy alone has a score: nobody contradicts it, and nobody confirms it. */
  readonly single: number;
  /** Periods for which scores differ. */
  readonly conflicts: number;
  /** Highest minus lowest score, in the period where that is most. */
  readonly spread: number;
}

/** A line for each action that a copy has a score for, in the order of the first copy. Counts: no average of scores. */
export function summariseMerge({ scores }: Merge): readonly ActionSummary[] {
  const summaries = new Map<string, ActionSummary>();
  for (const { cell, code, plan, state, spread } of scores) {
    if (state === "empty") continue;
    const key = `${cell.sheet}!${cell.row.toString()}`;
    const before = summaries.get(key) ?? NOTHING;
    summaries.set(key, {
      sheet: cell.sheet,
      code,
      plan,
      agreed: before.agreed + (state === "agreed" ? 1 : 0),
      single: before.single + (state === "single" ? 1 : 0),
      conflicts: before.conflicts + (state === "conflict" ? 1 : 0),
      spread: Math.max(before.spread, spread),
    });
  }
  return [...summaries.values()];
}

const NOTHING = { agreed: 0, single: 0, conflicts: 0, spread: 0 };
