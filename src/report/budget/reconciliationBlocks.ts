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

/**
 * Aansluiting: every line that two tables state, with both amounts, the difference and both names, and the chapters added
 * up to the budget's total. Nothing where no two tables state the same.
 */
export function reconciliationBlocks({ reconciliation }: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const tables = reconciliation.tables.filter(({ lines }) => lines.length > 0);
  if (tables.length === 0 && reconciliation.chapterTotals.length === 0) return [];
  return [
    heading(1, words("reconciliation.title")),
    paragraph(words("reconciliation.intro")),
    ...(tables.length === 0 ? [] : [list(tables.map((one) => reconciliationSummary(one, language)))]),
    ...tables.flatMap((one) => tableBlocks(one, language)),
    ...(reconciliation.chapterTotals.length === 0
      ? []
      : [
          heading(2, words("reconciliation.chapters")),
          ...reconciliation.chapterTotals.map((sum) => sumTable(sum, language)),
        ]),
  ];
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

function tableBlocks({ sheet, other, lines }: ReconciledTables, language: Language): readonly ReportBlock[] {
  const { words } = language;
  const periods = [...new Set(lines.map(({ period }) => period))];
  const isLong = lines.length > MOST_LINES;
  const isTold = (one: ReconciledLine): boolean => !isLong || one.agreement !== "equal" || one.isOtherName;
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
