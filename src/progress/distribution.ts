import { SCORES, type ProgressFigure, type Score } from "./progress";

/** A stretch of a bar: the actions with one score, or those without a score. Start and length are shares of 1. */
export interface DistributionPart {
  readonly score: Score | undefined;
  readonly count: number;
  readonly start: number;
  readonly length: number;
}

/** How the actions of a period are divided over the scores, from 1 to 5 and then those without one. */
export function distribution({
  counts,
  empty,
  invalid,
}: Pick<ProgressFigure, "counts" | "empty" | "invalid">): readonly DistributionPart[] {
  const total = counts.reduce((sum, count) => sum + count, 0) + empty + invalid;
  if (total === 0) return [];
  let before = 0;
  const part = (score: Score | undefined, count: number): DistributionPart => {
    const start = before / total;
    before += count;
    return { score, count, start, length: count / total };
  };
  const parts = SCORES.map((score) => part(score, counts[score - 1] ?? 0));
  return [...parts, part(undefined, empty + invalid)].filter(({ count }) => count > 0);
}
