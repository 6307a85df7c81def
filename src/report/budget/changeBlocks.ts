import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber, formatPercentage } from "../../amounts/format";
import type { LineChange } from "../../budget/comparison/lineChange";
import { shownChanges } from "../../budget/comparison/shownChanges";
import { readThresholds, type Thresholds } from "../../budget/thresholds";
import type { Language } from "../../language/language";
import { yearOnYear, type ColumnComparison } from "../../review/compareReviews";
import type { Review } from "../../review/review";
import { column, heading, line, paragraph, table, total } from "../document/blocks";
import type { ReportBlock, TableRow } from "../document/reportDocument";

/**
 * Each year of a budget beside the year before it, the largest change first. The thresholds of the sheet Peil say which
 * changes are printed; how many stay below them is said.
 */
export function changeBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const comparisons = review.budgets.filter(({ scope }) => scope === "whole").flatMap(yearOnYear);
  if (comparisons.length === 0) return [];
  const { thresholds } = readThresholds(review.decisions);
  return [
    heading(1, words("chapters.changes")),
    ...comparisons.flatMap((comparison) => comparisonBlocks(comparison, thresholds, language)),
  ];
}

function comparisonBlocks(
  { sheet, before, after, changes }: ColumnComparison,
  thresholds: Thresholds,
  language: Language,
): readonly ReportBlock[] {
  const { words } = language;
  const { shown, belowThreshold } = shownChanges(changes, thresholds);
  const below =
    belowThreshold === 0 ? [] : [paragraph(words("pane.compareBelow", { count: belowThreshold }))];
  if (shown.length === 0)
    return [paragraph(words("pane.compareNothing", { sheet, before, after })), ...below];
  const columns = [
    column(words("report.line"), 7),
    column(before, 2.4, "end"),
    column(after, 2.4, "end"),
    column(words("report.difference"), 2.4, "end"),
    column("%", 1.8, "end"),
  ];
  const rows = shown.map((change) => changeRow(change, language));
  return [table(words("pane.compareCaption", { sheet, before, after }), columns, rows), ...below];
}

function changeRow(change: LineChange, language: Language): TableRow {
  const { code, words } = language;
  const amount = (value: Cents | null): string =>
    value === null ? "–" : formatNumber(Math.round(euroFromCents(value)), code);
  const { programme, label, formerLabel, state } = change;
  const name = programme === undefined ? label : words("report.programmeNamed", { programme, label });
  const remarks = [
    ...(state === "new" ? [words("pane.compareNew")] : []),
    ...(state === "dropped" ? [words("pane.compareDropped")] : []),
    ...(formerLabel === undefined ? [] : [words("pane.compareRenamed", { name: formerLabel })]),
  ];
  const cells = [
    remarks.length === 0 ? name : `${name} (${remarks.join(", ")})`,
    amount(change.before),
    amount(change.after),
    `${change.change > 0 ? "+" : ""}${amount(change.change)}`,
    change.percentage === undefined ? "" : formatPercentage(change.percentage, code),
  ];
  return change.kind === "item" ? line(...cells) : total(...cells);
}
