import type { AmountGrid } from "../../../totals/amountGrid";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { headingText } from "../columnNames";
import { sideOf } from "../words";
import { stackRows, type RowsToStack, type StackedSheet } from "./stackRows";
import { isSameHeading, type TableColumns } from "./tablesBeside";

/**
 * Puts tables that stand beside each other beneath each other, so that income on the left and expenses on the right make
 * one budget. A result beneath one of them comes last: it is that of both.
 */
export function stackBeside(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  tables: readonly TableColumns[],
): StackedSheet | undefined {
  const [first] = tables;
  if (!first) return undefined;
  const bodies: RowsToStack[] = [];
  const results: RowsToStack[] = [];
  for (const table of tables) {
    const right = (table.amounts[0] ?? 0) - (first.amounts[0] ?? 0);
    const wordsRight = (table.words.at(-1) ?? 0) - (first.words.at(-1) ?? 0);
    const rows = rowsOf(sheet, grid, table);
    const end = endOfBody(sheet, table, rows);
    const headings =
      table === first ? [] : rows.filter((row) => isSameHeading(sheet, row, first.amounts, table.amounts));
    bodies.push({ title: [], rows: rows.slice(0, end), right, wordsRight, headings });
    if (end < rows.length) results.push({ title: [], rows: rows.slice(end), right, wordsRight });
  }
  // Of unequal numbers of columns with words, those next to the amounts are the names.
  const names = first.words.slice(-Math.min(...tables.map(({ words }) => words.length)));
  return stackRows(sheet, names, first.amounts, [...bodies, ...results]);
}

/** Rows in which a table has anything. */
function rowsOf(sheet: SheetSnapshot, grid: AmountGrid, { words, amounts }: TableColumns): readonly number[] {
  return sheet.values
    .map((_, index) => sheet.top + index)
    .filter(
      (row) =>
        words.some((column) => headingText(sheet, row, column) !== "") ||
        amounts.some((column) => grid.at(row, column).kind !== "blank"),
    );
}

/** Where the lines end and what follows from both tables begins. */
function endOfBody(sheet: SheetSnapshot, { words }: TableColumns, rows: readonly number[]): number {
  const isResult = (row: number): boolean =>
    sideOf(words.map((column) => headingText(sheet, row, column)).join(" ")) === "result";
  let end = rows.length;
  while (end > 0 && isResult(rows[end - 1] ?? 0)) end -= 1;
  return end;
}
