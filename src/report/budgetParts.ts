import { formatNumber } from "../amounts/format";
import { euroFromCents } from "../amounts/cents";
import type { Budget, BudgetLine } from "../budget/budget";
import type { Language } from "../language/language";
import type { Review } from "../review/review";
import { isSameCell } from "../workbook/address";
import { column, heading, line, rowHeading, table, total } from "./blocks";
import { chunks } from "./chunks";
import type { ReportBlock, ReportPart, TableBlock, TableRow } from "./reportDocument";
import { unitText } from "./unitText";

/** So many columns of amounts of eight digits stand beside a label on a page. */
const PERIODS_ON_PORTRAIT = 6;
const PERIODS_ON_LANDSCAPE = 10;

/** Every budget as it is printed in its sheet: lines, programme numbers, periods. Many periods turn the page. */
export function budgetParts(review: Review, language: Language): readonly ReportPart[] {
  return review.budgets.map((budget, index): ReportPart => {
    const isWide = budget.periods.length > PERIODS_ON_PORTRAIT;
    const blocks: readonly ReportBlock[] = [
      ...(index === 0 ? [heading(1, language.words("report.budget"))] : []),
      heading(2, language.words("report.sheet", { sheet: budget.sheet })),
      ...budgetTables(budget, review, isWide ? PERIODS_ON_LANDSCAPE : PERIODS_ON_PORTRAIT, language),
    ];
    return { orientation: isWide ? "landscape" : "portrait", blocks };
  });
}

function budgetTables(
  budget: Budget,
  review: Review,
  mostPeriods: number,
  language: Language,
): readonly TableBlock[] {
  const unit = unitText(budget.unit, language);
  const parts = chunks(
    budget.periods.map((period, index) => ({ ...period, index })),
    mostPeriods,
  );
  const hasProgrammes = budget.lines.some((entry) => entry.programme !== undefined);
  return parts.map((periods) => {
    const first = periods[0]?.name ?? "";
    const last = periods.at(-1)?.name ?? "";
    const caption =
      parts.length === 1
        ? language.words("report.budgetTable", { unit })
        : language.words("report.budgetTablePart", { unit, first, last });
    const columns = [
      ...(hasProgrammes ? [column(language.words("report.programme"), 1.3)] : []),
      column(language.words("report.line"), 7),
      ...periods.map((period) => column(period.name, 2, "end")),
    ];
    const amounts = (entry: BudgetLine): readonly string[] =>
      periods.map(({ index, column: at }) => amountText(budget, entry, index, at, review, language));
    return table(
      caption,
      columns,
      rows(budget, columns.length, hasProgrammes, amounts),
      hasProgrammes ? 1 : 0,
    );
  });
}

function rows(
  budget: Budget,
  columns: number,
  hasProgrammes: boolean,
  amounts: (entry: BudgetLine) => readonly string[],
): readonly TableRow[] {
  return budget.lines.flatMap((entry, index) => {
    const isNewSection = entry.section !== "" && entry.section !== budget.lines[index - 1]?.section;
    const programme = hasProgrammes ? [entry.programme?.toString() ?? ""] : [];
    const cells = [...programme, entry.label, ...amounts(entry)];
    const row = entry.kind === "item" ? line(...cells) : total(...cells);
    return isNewSection ? [rowHeading(entry.section, columns), row] : [row];
  });
}

/** In the sheet's own unit, as printed. An empty cell stays empty; one that cannot be read says so. */
function amountText(
  budget: Budget,
  entry: BudgetLine,
  index: number,
  at: number,
  review: Review,
  language: Language,
): string {
  const amount = entry.amounts[index] ?? null;
  if (amount !== null) return formatNumber(euroFromCents(amount) / budget.unit, language.code);
  const place = { sheet: budget.sheet, row: entry.row, column: at };
  const isUnreadable = review.findings.some(
    (finding) => finding.rule === "unreadable-number" && isSameCell(finding.goTo, place),
  );
  return isUnreadable ? language.words("report.unreadable") : "";
}
