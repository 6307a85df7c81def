import type { Acceptance, AcceptedFinding } from "../findings/acceptance";
import type { Coverage, Finding } from "../findings/finding";
import type { Sum } from "../findings/sum";
import type { TotalsDecisions } from "../totals/decisions";
import type { Relation } from "../totals/relation";
import type { PeilEntry } from "../workbook/peilSheet";
import type { BudgetReview } from "./budget/reviewBudgets";
import type { PlansReview } from "./plans/reviewPlans";
import type { ProgressReview } from "./progress/reviewProgress";

/** The outcome of every check over one snapshot, with what was not checked and why. */
export interface Review extends BudgetReview, ProgressReview, PlansReview {
  /** The workbook's name and the moment it was read (ISO 8601). */
  readonly name: string;
  readonly takenAt: string;
  /** Equal for two snapshots with the same contents: tells a result that has become stale. */
  readonly stamp: string;
  /** Everything that was decided in the sheet Peil, whether a check knows it or not. */
  readonly decisions: readonly PeilEntry[];
  /** Which line totals which, in every sheet that was read. */
  readonly relations: readonly Relation[];
  /** Every total that was checked, right or wrong. */
  readonly sums: readonly Sum[];
  /** Errors first, then signals, then remarks; within those the largest difference first. */
  readonly findings: readonly Finding[];
  /** Findings that may stand, with the reason that was given: they are no longer counted. */
  readonly accepted: readonly AcceptedFinding[];
  /** What people decided about which line totals which. */
  readonly totalsDecisions: TotalsDecisions;
  /** Acceptances that no longer hold: their finding is gone or its numbers have changed. */
  readonly expired: readonly Acceptance[];
  readonly coverage: Coverage;
}
