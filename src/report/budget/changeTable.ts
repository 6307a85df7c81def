import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatMoney, formatNumber, formatPercentage } from "../../amounts/format";
import type { LineChange } from "../../budget/comparison/lineChange";
import { materialChanges, MOST_CHANGES } from "../../budget/comparison/shownChanges";
import type { Thresholds } from "../../budget/thresholds";
import type { Language } from "../../language/language";
import type { ColumnComparison } from "../../review/compareReviews";
import { cell, column, line, paragraph, rowHeading, table, total } from "../document/blocks";
import type { ReportBlock, TableRow } from "../document/reportDocument";
import { changeRemarks } from "./changeRemarks";

const COLUMNS = 5;

/** Two columns beside each other: the totals, then the lines that matter, and a word about what is left out. */
export function changeTable(
  { sheet, changes }: Pick<ColumnComparison, "sheet" | "changes">,
  headings: { readonly before: string; readonly after: string },
  thresholds: Thresholds,
  language: Language,
): readonly ReportBlock[] {
  const { words, code } = language;
  const { shown, belowThreshold, largestLeftOut } = materialChanges(changes, thresholds);
  const below =
    belowThreshold === 0
      ? []
      : [
          largestLeftOut === undefined
            ? words("pane.compareBelow", { count: belowThreshold })
            : words("versions.leftOut", {
                most: MOST_CHANGES,
                count: belowThreshold,
                size: formatMoney(Math.round(largestLeftOut / 100), code),
              }),
        ];
  if (shown.length === 0) {
    const key = belowThreshold === 0 ? "versions.nothing" : "pane.compareNothing";
    return [paragraph([words(key, { sheet, ...headings }), ...below].join(" "))];
  }
  const [totals, lines] = [
    shown.filter(({ kind }) => kind !== "item").sort((one, other) => one.cell.row - other.cell.row),
    shown.filter(({ kind }) => kind === "item"),
  ];
  const rows = [
    ...(totals.length > 0 ? [rowHeading(words("versions.totals"), COLUMNS)] : []),
    ...totals.map((change) => changeRow(change, language)),
    ...(lines.length > 0 ? [rowHeading(words("versions.lines"), COLUMNS)] : []),
    ...lines.map((change) => changeRow(change, language)),
    ...below.map((text) => line(cell(text, COLUMNS))),
  ];
  const columns = [
    column(words("report.line"), 7),
    column(headings.before, 2.4, "end"),
    column(headings.after, 2.4, "end"),
    column(words("report.difference"), 2.4, "end"),
    column("%", 1.8, "end"),
  ];
  return [table(words("versions.caption", { sheet, ...headings }), columns, rows)];
}

function changeRow(change: LineChange, language: Language): TableRow {
  const { code, words } = language;
  const amount = (value: Cents | null): string =>
    value === null ? "–" : formatNumber(Math.round(euroFromCents(value)), code);
  const { programme, label } = change;
  const name = programme === undefined ? label : words("report.programmeNamed", { programme, label });
  const remarks = changeRemarks(change, language);
  const cells = [
    remarks.length === 0 ? name : `${name} (${remarks.join(", ")})`,
    amount(change.before),
    amount(change.after),
    `${change.change > 0 ? "+" : ""}${amount(change.change)}`,
    change.percentage === undefined ? "" : formatPercentage(change.percentage, code),
  ];
  return change.kind === "item" ? line(...cells) : total(...cells);
}
