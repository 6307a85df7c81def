import { headingText } from "./columnNames";
import type { BudgetTable } from "./budgetTable";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { isSideTotal, sideOf, splitProgramme } from "./words";

const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * The row of headings with which a second budget begins on the same sheet; undefined where there is one budget. A table that
 * is printed again for the next programme repeats its headings too: a second budget begins only after the total income, the
 * total expenses and the result of the first, and has those itself.
 */
export function secondBudgetRow(sheet: SheetSnapshot, table: BudgetTable): number | undefined {
  const { headingRow, labelColumns, periods, lastRow } = table;
  if (headingRow === undefined || periods.length === 0) return undefined;
  const labelAt = (row: number): string =>
    labelColumns.map((column) => headingText(sheet, row, column)).find((text) => text !== "") ?? "";
  const isHeading = (row: number): boolean =>
    periods.every(({ column }) => YEAR.test(headingText(sheet, row, column)));
  const isWhole = (from: number, to: number): boolean => {
    const labels = Array.from({ length: to - from + 1 }, (_, index) => labelAt(from + index));
    const totals = labels.filter(isSideTotal).map(sideOf);
    return (
      totals.includes("income") &&
      totals.includes("expenses") &&
      labels.some((label) => sideOf(label) === "result")
    );
  };
  for (let row = headingRow + 1; row < lastRow; row++) {
    if (isHeading(row) && isWhole(headingRow, row - 1) && isWhole(row + 1, lastRow)) return row;
  }
  return undefined;
}

/**
 * Whether the columns are income and expenses and the rows are programmes: then a line has two sides, and is read on
 * neither. In a budget with a row a year the columns have sides too, and are its lines.
 */
export function hasSidesInColumns(
  sheet: SheetSnapshot,
  { periods, labelColumns, firstRow, lastRow }: BudgetTable,
): boolean {
  const sides = periods.map(({ name }) => sideOf(name));
  if (!sides.includes("income") || !(sides.includes("expenses") || sides.includes("result"))) return false;
  for (let row = firstRow; row <= lastRow; row++) {
    const label = labelColumns.map((column) => headingText(sheet, row, column)).join(" ");
    if (splitProgramme(label).programme !== undefined) return true;
  }
  return false;
}
