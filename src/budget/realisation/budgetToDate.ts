import { amountInCents } from "../../amounts/amountInCents";
import { cents, type Cents } from "../../amounts/cents";
import type { AmountGrid } from "../../totals/amountGrid";
import type { CellAddress } from "../../workbook/address";
import type { Budget, BudgetLine, OtherColumn } from "../budget";
import { signOf } from "../countedUp";
import { monthOfHeading } from "./phasing";
import { columnGroups } from "./realisationColumns";

/** One line with its budget of the year and what is printed as planned up to a moment within it; both counted up. */
export interface LineToDate {
  readonly line: BudgetLine;
  readonly cell: CellAddress;
  readonly planned: Cents;
  readonly toDate: Cents;
}

/** The column of a sheet that prints what was planned up to a moment, beside the budget of the year. */
export interface BudgetToDate {
  readonly sheet: string;
  readonly budget: Budget;
  readonly plannedName: string;
  readonly toDateName: string;
  /** The last month, 1 to 12; undefined where the heading names none. */
  readonly month: number | undefined;
  readonly lines: readonly LineToDate[];
}

/** Finds the columns that print a budget up to a quarter or a month, each beside the budget of its year. */
export function findBudgetsToDate(grid: AmountGrid, budget: Budget): readonly BudgetToDate[] {
  if (budget.linesAre === "columns") return [];
  return columnGroups(budget).flatMap(({ columns }) => {
    const planned = columns.find(({ kind }) => kind === "budget");
    if (!planned) return [];
    return columns
      .filter(({ kind }) => kind === "budget-to-date")
      .map((toDate) => ({
        sheet: budget.sheet,
        budget,
        plannedName: planned.name,
        toDateName: toDate.name,
        month: monthOfHeading(toDate.name),
        lines: budget.lines.flatMap((line) => lineToDate(grid, budget, line, planned, toDate)),
      }));
  });
}

/** Items and the totals of programmes; other totals are checked by adding up. */
function lineToDate(
  grid: AmountGrid,
  budget: Budget,
  line: BudgetLine,
  planned: OtherColumn,
  toDate: OtherColumn,
): readonly LineToDate[] {
  if (line.kind !== "item") return [];
  const [year, part] = [planned, toDate].map(({ column }) => grid.at(line.row, column));
  if (year?.kind !== "number" || part?.kind !== "number") return [];
  const sign = signOf(budget, line);
  const [whole, partly] = [year.value, part.value].map((value) => amountInCents(value, budget.unit));
  if (whole === undefined || partly === undefined) return [];
  const cell = { sheet: budget.sheet, row: line.row, column: toDate.column };
  return [{ line, cell, planned: cents(sign * whole), toDate: cents(sign * partly) }];
}
