import { euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber } from "../../amounts/format";
import type { ReconciledLine, ReconciledTables } from "../../budget/reconciliation/reconciledLine";
import type { Language } from "../../language/language";
import { message } from "../../language/messages";
import type { Review } from "../../review/review";
import { column, heading, line, list, paragraph, table, total } from "../document/blocks";
import type { ReportBlock, TableRow } from "../document/reportDocument";
import { sumTable } from "../findings/sumTable";

/** Two tables of more lines than this are printed without the lines on which they agree. */
const MOST_LINES = 40;
/** So many rows are printed of all tables together: with nine sheets there are thirty-six pairs. */
export const MOST_ROWS = 120;
/** So many pairs of tables are summed up in a sentence each. */
export const MOST_PAIRS = 20;

/**
 * Aansluiting: every line that two tables state, with both amounts, the difference and both names, and the chapters added
 * up to the budget's total. Of many tables those that differ come first, and what is left out is told. Nothing where no
 * two tables state the same.
 */
export function reconciliationBlocks({ reconciliation }: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const tables = reconciliation.tables.filter(({ lines }) => lines.length > 0).sort(mostDifferentFirst);
  if (tables.length === 0 && reconciliation.chapterTotals.length === 0) return [];
  const summed = tables.slice(0, MOST_PAIRS);
  const printed = withinRows(tables);
  return [
    heading(1, words("reconciliation.title")),
    paragraph(words("reconciliation.intro")),
    ...(summed.length === 0 ? [] : [list(summed.map((one) => reconciliationSummary(one, language)))]),
    ...printed.flatMap((one) => tableBlocks(one, language)),
    ...(printed.length < tables.length
      ? [paragraph(leftOutText(tables.slice(printed.length), printed.length, language))]
      : []),
    ...(reconciliation.chapterTotals.length === 0
      ? []
      : [
          heading(2, words("reconciliation.chapters")),
          ...reconciliation.chapterTotals.map((sum) => sumTable(sum, language)),
        ]),
  ];
}

/** Tables with lines that differ before those that agree; otherwise in their own order. */
function mostDifferentFirst(one: ReconciledTables, other: ReconciledTables): number {
  return Number(differentLines(other) > 0) - Number(differentLines(one) > 0);
}

function differentLines({ lines }: ReconciledTables): number {
  return lines.filter(({ agreement }) => agreement === "different").length;
}

/** The first tables that fit in the rows that are printed; one at least. */
function withinRows(tables: readonly ReconciledTables[]): readonly ReconciledTables[] {
  let rows = 0;
  const end = tables.findIndex((one, index) => {
    rows += one.lines.filter(isToldIn(one)).length;
    return index > 0 && rows > MOST_ROWS;
  });
  return end < 0 ? tables : tables.slice(0, end);
}

function leftOutText(left: readonly ReconciledTables[], shown: number, { words }: Language): string {
  return words("reconciliation.tablesLeftOut", {
    shown,
    leftOut: left.length,
    lines: left.reduce((sum, { lines }) => sum + lines.length, 0),
    different: left.reduce((sum, one) => sum + differentLines(one), 0),
  });
}

/** Which lines of two tables are printed: of long ones not those that agree in amount and in name. */
function isToldIn({ lines }: ReconciledTables): (one: ReconciledLine) => boolean {
  return ({ agreement, isOtherName }) => lines.length <= MOST_LINES || agreement !== "equal" || isOtherName;
}

/** How many amounts of two tables were compared, how many differ, and how many have another name. */
export function reconciliationSummary(
  { sheet, other, lines, rounded }: ReconciledTables,
  { words }: Language,
): string {
  const roundedLines = lines.filter(({ agreement }) => agreement === "rounding").length;
  const ofCoarser =
    rounded && roundedLines > 0
      ? ` ${words("reconciliation.coarser", { count: roundedLines, sheet: rounded.sheet, unit: rounded.unit })}`
      : "";
  const names = lines.filter(({ isOtherName }) => isOtherName);
  const summary = words("reconciliation.summary", {
    sheet,
    other,
    count: lines.filter(({ agreement }) => agreement !== "unknown").length,
    different: lines.filter(({ agreement }) => agreement === "different").length,
    names: new Set(names.map(({ cell }) => cell.row)).size,
  });
  return summary + ofCoarser;
}

function tableBlocks(tables: ReconciledTables, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const { sheet, other, lines } = tables;
  const periods = [...new Set(lines.map(({ period }) => period))];
  const isTold = isToldIn(tables);
  const leftOut = lines.filter((one) => !isTold(one)).length;
  return [
    ...periods.flatMap((period) => {
      const shown = lines.filter((one) => one.period === period && isTold(one));
      if (shown.length === 0) return [];
      const inPeriod = period === "" ? "" : message("reconciliation.inPeriod", { period });
      return [
        table(
          words("reconciliation.table", { sheet, other, period: inPeriod }),
          [
            column(words("report.programme"), 1),
            column(words("report.line"), 6.4),
            column(sheet, 2.5, "end"),
            column(other, 2.5, "end"),
            column(words("report.difference"), 2.1, "end"),
            column(words("reconciliation.agreement"), 2.3),
          ],
          shown.map((one) => lineRow(one, language)),
          1,
        ),
      ];
    }),
    ...(leftOut === 0 ? [] : [paragraph(words("reconciliation.equalLeftOut", { count: leftOut }))]),
  ];
}

function lineRow(one: ReconciledLine, language: Language): TableRow {
  const { words, code } = language;
  const amount = (value: Cents | null): string =>
    value === null ? words("report.emptyOrUnreadable") : formatNumber(euroFromCents(value), code);
  const { programme, label, otherLabel, isOtherName, difference, agreement } = one;
  const cells = [
    programme?.toString() ?? "",
    isOtherName ? words("reconciliation.otherName", { label, other: otherLabel }) : label,
    amount(one.amount),
    amount(one.otherAmount),
    difference === null || agreement === "split"
      ? "–"
      : `${difference > 0 ? "+" : ""}${formatNumber(euroFromCents(difference), code)}`,
    words(`reconciliation.${agreement}`),
  ];
  return one.kind === "total" ? total(...cells) : line(...cells);
}
