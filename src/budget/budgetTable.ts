import { isBlank } from "../workbook/cell";
import { formatAt, usedArea, valueAt, type SheetSnapshot } from "../workbook/snapshot";
import type { AmountGrid } from "../totals/amountGrid";
import type { Period } from "./budget";

/** The columns of a sheet as a budget uses them, before its lines have a meaning. */
export interface BudgetTable {
  readonly headingRow: number | undefined;
  readonly labelColumns: readonly number[];
  readonly periods: readonly Period[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Finds the columns of labels and those of amounts. An amount column holds numbers (or cells that were meant as numbers)
 * and stands right of the first label column; percentages are no amounts. Undefined where there is no such table.
 */
export function findBudgetTable(sheet: SheetSnapshot, grid: AmountGrid): BudgetTable | undefined {
  const area = usedArea(sheet);
  if (!area) return undefined;
  const amountColumns: number[] = [];
  const labelColumns: number[] = [];
  let firstRow = area.bottom;
  for (let column = area.left; column <= area.right; column++) {
    const { amounts, texts, first } = contentOf(sheet, grid, column, area.top, area.bottom);
    if (amounts > 0 && amounts >= texts && labelColumns.length > 0) {
      amountColumns.push(column);
      firstRow = Math.min(firstRow, first);
    } else if (texts > 0 && amountColumns.length === 0) labelColumns.push(column);
  }
  if (amountColumns.length === 0) return undefined;
  const headingRow = findHeadingRow(sheet, amountColumns, firstRow, area.top);
  return {
    headingRow,
    labelColumns,
    periods: amountColumns.map((column) => ({ name: headingOf(sheet, grid, headingRow, column), column })),
    firstRow,
    lastRow: area.bottom,
  };
}

function contentOf(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  column: number,
  top: number,
  bottom: number,
): { readonly amounts: number; readonly texts: number; readonly first: number } {
  let amounts = 0;
  let texts = 0;
  let first = bottom;
  for (let row = top; row <= bottom; row++) {
    const cell = grid.at(row, column);
    if (cell.kind === "unreadable" || (cell.kind === "number" && !cell.isPercentage)) {
      amounts++;
      first = Math.min(first, row);
    } else if (cell.kind === "text" && !isBlank(valueAt(sheet, row, column))) texts++;
  }
  return { amounts, texts, first };
}

/** The last row above the amounts in which every amount column, or the only one, has words or a year. */
function findHeadingRow(
  sheet: SheetSnapshot,
  columns: readonly number[],
  firstRow: number,
  top: number,
): number | undefined {
  for (let row = firstRow - 1; row >= top; row--) {
    if (columns.every((column) => !isBlank(valueAt(sheet, row, column)))) return row;
  }
  return undefined;
}

function headingOf(sheet: SheetSnapshot, grid: AmountGrid, row: number | undefined, column: number): string {
  const heading = row === undefined ? null : valueAt(sheet, row, column);
  if (row === undefined || isBlank(heading)) return "";
  const text = String(heading).replaceAll(/\s+/g, " ").trim();
  const year = /\b(?:19|20)\d\d(?:\s?[/-]\s?(?:19|20)?\d\d)?\b/.exec(text)?.[0];
  return grid.at(row, column).kind === "heading" && formatAt(sheet, row, column) === ""
    ? text
    : nameOf(text, year);
}

/** "Begroting 2021" beside other words is the period 2021; a heading without a year is kept as it is. */
function nameOf(text: string, year: string | undefined): string {
  return year !== undefined &&
    /^(?:begroting|raming|meerjarenbegroting|jaar|budget)?\s*$/i.test(text.replace(year, ""))
    ? year
    : text;
}
