import type { Review } from "../../review/review";

/** Whether a review holds anything to show under plans: what is not in the workbook is not on the screen. */
export function hasPlans(review: Review | undefined): boolean {
  return review !== undefined && (review.norms.length > 0 || review.agendas.length > 0);
}
