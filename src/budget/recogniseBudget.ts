import { centsFromEuro, type Cents } from "../amounts/cents";
import { numberFromDecimal } from "../amounts/decimal";
import type { AmountGrid } from "../totals/amountGrid";
import type { Relation } from "../totals/relation";
import { isBlank } from "../workbook/cell";
import { valueAt, type SheetSnapshot } from "../workbook/snapshot";
import type { Budget, BudgetLine, LineSide, Period } from "./budget";
import { findBudgetTable, type BudgetTable } from "./budgetTable";
import { assignSides, type RawLine } from "./lineSides";
import { lineHierarchy } from "./lineHierarchy";
import { splitProgramme } from "./words";

/**
 * Recognises a programme budget in a sheet laid out as people print it: labels on the left, a column of amounts a
 * period, totals among the lines. A sheet with numbered programmes on one side only (a chapter's table) is recognised
 * too, with `scope` "part". Undefined where the sheet is no budget.
 */
export function recogniseBudget(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  relations: readonly Relation[],
): Budget | undefined {
  const table = findBudgetTable(sheet, grid);
  if (!table) return undefined;
  const unit = unitOf(sheet, table);
  const raw = readLines(sheet, grid, table);
  const hierarchy = lineHierarchy(relations);
  const sided = assignSides(raw, hierarchy);
  const lines = sided.map((line): BudgetLine => {
    const { programme, label } = splitProgramme(line.label);
    const { row, section, side, kind } = line;
    return { row, label, programme, section, kind, side, amounts: amountsOf(grid, row, table.periods, unit) };
  });
  const has = (side: LineSide): boolean => lines.some((line) => line.side === side);
  const hasProgrammes = lines.some((line) => line.programme !== undefined);
  const isWhole = has("income") && (has("expenses") || has("transfer"));
  if (!hasProgrammes && !(isWhole && has("result"))) return undefined;
  const totals = {
    income: topTotal(lines, "income", hierarchy.beneath),
    ...expenseTotals(lines, hierarchy.beneath),
  };
  return {
    sheet: sheet.name,
    scope: isWhole ? "whole" : "part",
    headingRow: table.headingRow,
    periods: table.periods,
    unit,
    incomeSign: signOf(lines, ["income"]),
    expenseSign: signOf(lines, ["expenses", "transfer"]),
    lines,
    totalIncome: totals.income,
    totalExpenses: totals.expenses,
    totalTransfers: totals.transfers,
    result: lines.findLast((line) => line.kind === "result")?.row,
  };
}

function readLines(sheet: SheetSnapshot, grid: AmountGrid, table: BudgetTable): readonly RawLine[] {
  const lines: RawLine[] = [];
  let section = "";
  for (
    let row = table.headingRow === undefined ? table.firstRow : table.headingRow + 1;
    row <= table.lastRow;
    row++
  ) {
    const label = table.labelColumns
      .map((column) => valueAt(sheet, row, column))
      .filter((value) => !isBlank(value))
      .map((value) => String(value).replaceAll(/\s+/g, " ").trim())
      .join(" ");
    if (label === "") continue;
    const hasAmount = table.periods.some(({ column }) =>
      ["number", "unreadable", "memorandum"].includes(grid.at(row, column).kind),
    );
    const isNumbered = splitProgramme(label).programme !== undefined;
    if (hasAmount || isNumbered) lines.push({ row, label, section });
    else section = label;
  }
  return lines;
}

function amountsOf(
  grid: AmountGrid,
  row: number,
  periods: readonly Period[],
  unit: 1 | 1000,
): readonly (Cents | null)[] {
  return periods.map(({ column }) => {
    const cell = grid.at(row, column);
    return cell.kind === "number" ? centsFromEuro(numberFromDecimal(cell.value) * unit) : null;
  });
}

/** "x 1.000", "× € 1.000", "in duizenden euro's" above or in the heading of the table. */
function unitOf(sheet: SheetSnapshot, table: BudgetTable): 1 | 1000 {
  for (const row of sheet.values.slice(0, Math.max(0, table.firstRow - sheet.top + 1))) {
    for (const value of row) {
      if (typeof value !== "string") continue;
      if (
        /(?:[x×*]\s*(?:€|eur|euro)?\s*1[. ]?000\b)|\bin duizend(?:en|tallen)?\b|\bin thousands\b|\bk€|€k\b/i.test(
          value,
        )
      )
        return 1000;
    }
  }
  return 1;
}

/** The sign most items of a side are printed with; positive where there are none. */
function signOf(lines: readonly BudgetLine[], sides: readonly LineSide[]): 1 | -1 {
  const amounts = lines
    .filter((line) => line.kind === "item" && sides.includes(line.side))
    .flatMap((line) => line.amounts.filter((amount) => amount !== null && amount !== 0));
  return amounts.filter((amount) => (amount ?? 0) < 0).length * 2 > amounts.length ? -1 : 1;
}

type Beneath = (row: number) => ReadonlySet<number>;

/** The total of a side that holds the most of its items, and more of them than of any other side. */
function topTotal(lines: readonly BudgetLine[], side: LineSide, beneath: Beneath): number | undefined {
  const items = (row: number): number =>
    lines.filter((line) => line.kind === "item" && line.side === side && beneath(row).has(line.row)).length;
  const totals = lines.filter((line) => line.kind === "total" && line.side === side);
  return totals.reduce<number | undefined>(
    (best, { row }) => (best === undefined || items(row) >= items(best) ? row : best),
    undefined,
  );
}

function expenseTotals(
  lines: readonly BudgetLine[],
  beneath: Beneath,
): { readonly expenses: number | undefined; readonly transfers: number | undefined } {
  const all = lines.filter(
    (line) => line.kind === "item" && (line.side === "expenses" || line.side === "transfer"),
  );
  const covered = (row: number): number => all.filter((line) => beneath(row).has(line.row)).length;
  const totals = lines.filter((line) => line.kind === "total" && line.side === "expenses");
  const widest = totals.reduce<BudgetLine | undefined>(
    (best, line) => (!best || covered(line.row) >= covered(best.row) ? line : best),
    undefined,
  );
  const transfers = topTotal(lines, "transfer", beneath);
  return { expenses: widest?.row, transfers };
}
