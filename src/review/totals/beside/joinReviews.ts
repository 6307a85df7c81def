import type { TotalsReview } from "../reviewTotals";

/** The reviews of several tables of one sheet as the review of the sheet. */
export function joinReviews(parts: readonly TotalsReview[]): TotalsReview {
  return {
    budgets: parts.flatMap(({ budgets }) => budgets),
    realisations: parts.flatMap(({ realisations }) => realisations),
    budgetsToDate: parts.flatMap(({ budgetsToDate }) => budgetsToDate),
    relations: parts.flatMap(({ relations }) => relations),
    sums: parts.flatMap(({ sums }) => sums),
    findings: parts.flatMap(({ findings }) => findings),
    performed: parts.reduce((count, { performed }) => count + performed, 0),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
}
