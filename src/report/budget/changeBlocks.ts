import { readThresholds } from "../../budget/thresholds";
import type { Language } from "../../language/language";
import { yearOnYear } from "../../review/compareReviews";
import type { Review } from "../../review/review";
import { heading } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";
import { changeTable } from "./changeTable";

/**
 * Each year of a budget beside the year before it, the largest change first. The thresholds of the sheet Peil say which
 * changes are printed, and without them the largest; how many are left out is said.
 */
export function changeBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const comparisons = review.budgets.filter(({ scope }) => scope === "whole").flatMap(yearOnYear);
  if (comparisons.length === 0) return [];
  const { thresholds } = readThresholds(review.decisions);
  return [
    heading(1, language.words("chapters.changes")),
    ...comparisons.flatMap((one) => changeTable(one, one, thresholds, language)),
  ];
}
