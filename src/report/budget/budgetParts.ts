import { euroFromCents } from "../../amounts/cents";
import { formatNumber } from "../../amounts/format";
import type { Budget, BudgetLine } from "../../budget/budget";
import { budgetCell } from "../../budget/budgetCell";
import type { Finding } from "../../findings/finding";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { isSameCell, type CellAddress } from "../../workbook/address";
import { column, heading, line, paragraph, rowHeading, table, total } from "../document/blocks";
import { chunks } from "../document/chunks";
import { fitColumns, type ColumnFit } from "../document/fitColumns";
import type { ReportBlock, ReportPart, TableBlock, TableRow } from "../document/reportDocument";
import { indicativeMark, indicativeSentence } from "./indicativeText";
import { unitText } from "./unitText";

/** Width of the column of programme numbers, in digits. */
const PROGRAMME_WIDTH = 5;

/** Every budget as it is printed in its sheet: lines, programme numbers, periods. Many periods turn the page. */
export function budgetParts(review: Review, language: Language): readonly ReportPart[] {
  return review.budgets.map((budget, index): ReportPart => {
    const indicative = review.indicative.filter(({ sheet }) => sheet === budget.sheet);
    const printed = printedBudget(budget, review.findings, indicative, language);
    const blocks: readonly ReportBlock[] = [
      ...(index === 0 ? [heading(1, language.words("report.budget"))] : []),
      heading(2, language.words("report.sheet", { sheet: budget.sheet })),
      ...budgetTables(budget, printed, language),
      ...indicative.map((entry) => paragraph(indicativeSentence(entry, language))),
    ];
    return { orientation: printed.fit.orientation, blocks };
  });
}

/** A budget in texts, with the columns that they fit in. */
interface PrintedBudget {
  readonly headings: readonly string[];
  readonly labels: readonly string[];
  /** One row a line of the budget, one text a period. */
  readonly amounts: readonly (readonly string[])[];
  readonly hasProgrammes: boolean;
  readonly fit: ColumnFit;
}

function printedBudget(
  budget: Budget,
  findings: readonly Finding[],
  indicative: Review["indicative"],
  language: Language,
): PrintedBudget {
  const headings = budget.periods.map(({ name }) => (name === "" ? language.words("report.amount") : name));
  const unreadable = unreadableCells(findings);
  const amounts = budget.lines.map((entry) =>
    budget.periods.map((period, index) => {
      const isUnreadable = unreadable.some((cell) => isSameCell(cell, budgetCell(budget, entry, period)));
      return amountText(entry, index, budget.unit, isUnreadable, language);
    }),
  );
  const hasProgrammes = budget.lines.some((entry) => entry.programme !== undefined);
  const words = headings.flatMap((name) => name.split(/\s+/));
  const labels = budget.lines.map((entry) => {
    const mark = indicative.find(({ row }) => row === entry.row);
    return mark ? `${entry.label}\n${indicativeMark(mark, language)}` : entry.label;
  });
  const fit = fitColumns(
    [...amounts.flat(), ...words],
    labels,
    headings.length,
    hasProgrammes ? PROGRAMME_WIDTH : 0,
  );
  return { headings, labels, amounts, hasProgrammes, fit };
}

function budgetTables(budget: Budget, printed: PrintedBudget, language: Language): readonly TableBlock[] {
  const { words } = language;
  const { headings, hasProgrammes, fit } = printed;
  const unit = unitText(budget.unit, language);
  const parts = chunks([...headings.keys()], fit.columns);
  return parts.map((periods) => {
    const shown = periods.map((index) => headings[index] ?? "");
    const [first = "", last = ""] = [shown[0], shown.at(-1)];
    const caption = parts.length === 1 ? unit : words("report.budgetTablePart", { unit, first, last });
    const columns = [
      ...(hasProgrammes ? [column(words("report.programme"), PROGRAMME_WIDTH)] : []),
      column(words("report.line"), fit.labelWidth),
      ...shown.map((name) => column(name, fit.amountWidth, "end")),
    ];
    const rows = budget.lines.flatMap((entry, index) =>
      lineRows(entry, budget.lines[index - 1], columns.length, [
        ...(hasProgrammes ? [entry.programme?.toString() ?? ""] : []),
        printed.labels[index] ?? entry.label,
        ...periods.map((period) => printed.amounts[index]?.[period] ?? ""),
      ]),
    );
    return { ...table(caption, columns, rows, hasProgrammes ? 1 : 0), breadth: fit.breadth };
  });
}

function lineRows(
  entry: BudgetLine,
  before: BudgetLine | undefined,
  columns: number,
  cells: readonly string[],
): readonly TableRow[] {
  const row = entry.kind === "item" ? line(...cells) : total(...cells);
  const isNewSection = entry.section !== "" && entry.section !== before?.section;
  return isNewSection ? [rowHeading(entry.section, columns), row] : [row];
}

/** In the sheet's own unit, as printed. An empty cell stays empty; one that cannot be read says so. */
function amountText(
  entry: BudgetLine,
  period: number,
  unit: Budget["unit"],
  isUnreadable: boolean,
  language: Language,
): string {
  const amount = entry.amounts[period] ?? null;
  if (amount !== null) return formatNumber(euroFromCents(amount) / unit, language.code);
  return isUnreadable ? language.words("report.unreadable") : "";
}

function unreadableCells(findings: readonly Finding[]): readonly CellAddress[] {
  return findings.flatMap((finding) => [
    ...(finding.rule === "unreadable-number" ? [finding.goTo] : []),
    ...finding.hints.flatMap((hint) => (hint.kind === "unreadable" && hint.cell ? [hint.cell] : [])),
  ]);
}
