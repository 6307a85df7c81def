import type { Finding, Skipped } from "../findings/finding";
import type { Sum } from "../findings/sum";

/** What the checks of one part gave: budgets, progress or plans. */
export interface PartOutcome {
  readonly findings: readonly Finding[];
  readonly sums: readonly Sum[];
  readonly performed: number;
  readonly skipped: readonly Skipped[];
}

/** What a check may leave out of its outcome where it never has any. */
type CheckOutcome = Pick<PartOutcome, "findings"> & Partial<PartOutcome>;

/** Several outcomes as one, in their order. */
export function joinOutcomes(outcomes: readonly CheckOutcome[]): PartOutcome {
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    sums: outcomes.flatMap(({ sums = [] }) => sums),
    performed: outcomes.reduce((sum, { performed = 0 }) => sum + performed, 0),
    skipped: outcomes.flatMap(({ skipped = [] }) => skipped),
  };
}
