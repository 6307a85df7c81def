import { amountInCents } from "../../amounts/amountInCents";
import type { Cents } from "../../amounts/cents";
import type { AmountGrid } from "../../totals/amountGrid";
import { findRelations } from "../../totals/findRelations";
import { readAmounts } from "../../totals/readAmounts";
import type { Relation } from "../../totals/relation";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Budget, BudgetLine, LineSide, Period } from "../budget";
import { budgetLines, withOwners, type NamedLine } from "./budgetLines";
import { findBudgetTable } from "./budgetTable";
import { stackSides } from "./stacked/stackSides";
import type { StackedSheet } from "./stacked/stackRows";
import { headingText } from "./columnNames";
import { lineHierarchy } from "./lineHierarchy";
import { assignSides } from "./lineSides";
import { readLines } from "./readLines";
import {
  NO_CORRECTION,
  programmeInReading,
  sideInReading,
  type ReadingCorrection,
} from "./readingCorrection";
import { hasSidesInColumns, secondBudgetRow } from "./tableLimits";
import { withoutPeriodSums } from "./periodSums";
import { totalLines } from "./totalLines";
import { transposedGrid, transposedRelations, transposedSheet } from "./transposed";
import { unitOf } from "./unit";

/**
 * What of a sheet is not read as a budget although it looks like one: a second budget beneath the first, or income and
 * expenses side by side in columns.
 */
export function budgetNotRead(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  correction: ReadingCorrection,
):
  | { readonly why: "second-budget"; readonly row: number; readonly hasOwnYears: boolean }
  | { readonly why: "sides-in-columns" }
  | undefined {
  if (correction.isNone || correction.linesAre === "columns") return undefined;
  const table = findBudgetTable(sheet, grid, correction);
  if (!table) return undefined;
  if (hasSidesInColumns(sheet, table)) return { why: "sides-in-columns" };
  const row = secondBudgetRow(sheet, table);
  if (row === undefined) return undefined;
  const { headingRow = row, periods } = table;
  const hasOwnYears = periods.some(
    ({ column }) => headingText(sheet, row, column) !== headingText(sheet, headingRow, column),
  );
  return { why: "second-budget", row, hasOwnYears };
}

/**
 * Every programme budget of a sheet: one, as a rule; more where a second is printed beneath the first. Income and expenses
 * beside each other in columns are read as one budget.
 */
export function recogniseBudgets(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  relations: readonly Relation[],
  correction: ReadingCorrection = NO_CORRECTION,
): readonly Budget[] {
  const notRead = budgetNotRead(sheet, grid, correction);
  if (notRead?.why === "sides-in-columns") {
    const stacked = recogniseSides(sheet, grid, correction);
    return stacked ? [stacked] : [];
  }
  const first = recogniseBudget(sheet, grid, relations, correction);
  if (!first) return [];
  // A table that is printed again for the same years may be that of a programme: then the sheet is one whole.
  if (notRead?.why !== "second-budget" || !notRead.hasOwnYears) return [first];
  const last = correction.area?.last ?? sheet.top + sheet.values.length - 1;
  const rest = { ...correction, area: { first: notRead.row, last } };
  return [first, ...recogniseBudgets(sheet, grid, relations, rest)];
}

/** A budget of a table with its sides in columns; undefined where they do not stand alike in every year. */
function recogniseSides(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  correction: ReadingCorrection,
): Budget | undefined {
  const table = findBudgetTable(sheet, grid, correction);
  const stacked = table && stackSides(sheet, grid, table);
  if (!stacked) return undefined;
  return recogniseStacked(stacked, { ...correction, unit: correction.unit ?? unitOf(sheet, table.firstRow) });
}

/** The budget in a stacked sheet, with where its lines stand in the sheet itself. What is said of columns was said of that. */
export function recogniseStacked(
  { sheet, blocks }: StackedSheet,
  correction: ReadingCorrection,
): Budget | undefined {
  const said = { ...correction, area: undefined, labels: undefined, periods: undefined, linesAre: undefined };
  const budget = recogniseBudget(sheet, readAmounts(sheet), findRelations(sheet), said);
  return budget && { ...budget, blocks };
}

/**
 * Recognises a programme budget in a sheet laid out as people print it: labels on one side, a column of amounts a
 * period, totals among the lines; or the same with a row a period. A sheet with numbered programmes on one side only (a
 * chapter's table) is recognised too, with `scope` "part". What a person corrected goes before what is seen. Undefined
 * where the sheet is no budget.
 */
export function recogniseBudget(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  relations: readonly Relation[],
  correction: ReadingCorrection = NO_CORRECTION,
): Budget | undefined {
  if (correction.isNone || budgetNotRead(sheet, grid, correction)?.why === "sides-in-columns")
    return undefined;
  const { linesAre } = correction;
  const upright =
    linesAre === "columns" ? undefined : recogniseLines(sheet, grid, relations, correction, "rows");
  if (upright || linesAre === "rows") return upright;
  return recogniseLines(
    transposedSheet(sheet),
    transposedGrid(grid),
    transposedRelations(relations),
    correction,
    "columns",
  );
}

function recogniseLines(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  relations: readonly Relation[],
  correction: ReadingCorrection,
  linesAre: Budget["linesAre"],
): Budget | undefined {
  const found = findBudgetTable(sheet, grid, correction);
  if (!found || found.periods.length === 0) return undefined;
  const second = secondBudgetRow(sheet, found);
  const { periods, others } = withoutPeriodSums(
    found.periods,
    relations,
    (column) => correction.periods?.includes(column) === true || correction.columnKinds.has(column),
  );
  const table = {
    ...found,
    periods,
    otherColumns: [...found.otherColumns, ...others],
    lastRow: second === undefined ? found.lastRow : second - 1,
  };
  const hierarchy = lineHierarchy(relations);
  const read = budgetLines(assignSides(readLines(sheet, grid, table, hierarchy), hierarchy), hierarchy);
  const named = withOwners(
    read.map((line): NamedLine => ({
      ...line,
      ...sideInReading(correction, line),
      programme: programmeInReading(correction, line),
    })),
    hierarchy,
  );
  const unit = correction.unit ?? unitOf(sheet, table.firstRow);
  const lines = named.map((line): BudgetLine => {
    const { row, label, programme, section, kind, partOf, side } = line;
    const amounts = amountsOf(grid, row, table.periods, unit);
    const unknown = unknownIn(grid, row, table.periods, unit);
    const common = { row, label, programme, section, kind, partOf, side, amounts };
    return unknown.length === 0 ? common : { ...common, unknown };
  });
  const has = (side: LineSide): boolean => lines.some((line) => line.side === side);
  const hasProgrammes = lines.some((line) => line.programme !== undefined);
  const isWhole = has("income") && (has("expenses") || has("transfer"));
  const looksLikeOne = hasProgrammes || (isWhole && has("result"));
  if (lines.length === 0 || !(looksLikeOne || correction.isBudget)) return undefined;
  const { totalIncome, totalExpenses, totalTransfers, result } = totalLines(named, hierarchy);
  // Of two budgets on a sheet, what is said of a line is said of the one it stands in.
  const here = (row: number | undefined): number | undefined =>
    row !== undefined && row >= table.firstRow && row <= table.lastRow ? row : undefined;
  return {
    sheet: sheet.name,
    scope: isWhole ? "whole" : "part",
    linesAre,
    headingRow: table.headingRow,
    labelColumns: table.labelColumns,
    periods: table.periods,
    otherColumns: table.otherColumns,
    unit,
    incomeSign: correction.incomeSign ?? signOf(lines, ["income"]),
    expenseSign: correction.expenseSign ?? signOf(lines, ["expenses", "transfer"]),
    lines,
    totalIncome: here(correction.totalIncome) ?? totalIncome,
    totalExpenses: here(correction.totalExpenses) ?? totalExpenses,
    totalTransfers: here(correction.totalTransfers) ?? totalTransfers,
    result: here(correction.result) ?? result,
  };
}

function amountsOf(
  grid: AmountGrid,
  row: number,
  periods: readonly Period[],
  unit: Budget["unit"],
): readonly (Cents | null)[] {
  return periods.map(({ column }) => {
    const cell = grid.at(row, column);
    return cell.kind === "number" ? (amountInCents(cell.value, unit) ?? null) : null;
  });
}

function unknownIn(
  grid: AmountGrid,
  row: number,
  periods: readonly Period[],
  unit: Budget["unit"],
): readonly number[] {
  return [...periods.keys()].filter((index) => {
    const cell = grid.at(row, periods[index]?.column ?? 0);
    if (cell.kind === "number") return amountInCents(cell.value, unit) === undefined;
    return cell.kind === "unreadable" || cell.kind === "memorandum";
  });
}

/** The sign most items of a side are printed with; positive where there are none. */
function signOf(lines: readonly BudgetLine[], sides: readonly LineSide[]): 1 | -1 {
  const amounts = lines
    .filter((line) => line.kind === "item" && sides.includes(line.side))
    .flatMap((line) => line.amounts.filter((amount) => amount !== null && amount !== 0));
  return amounts.filter((amount) => (amount ?? 0) < 0).length * 2 > amounts.length ? -1 : 1;
}
