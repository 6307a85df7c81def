import type { AmountGrid } from "./amountGrid";

/**
 * To how many decimals a cell is printed: those that both its row and its column show, as 12,50 may be stored as 12,5
 * and a column of percentages says nothing of the euros beside it.
 */
export function printedDecimals(grid: AmountGrid): (row: number, column: number) => number {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  if (grid.area) {
    for (let row = grid.area.top; row <= grid.area.bottom; row += 1) {
      for (let column = grid.area.left; column <= grid.area.right; column += 1) {
        const cell = grid.at(row, column);
        if (cell.kind !== "number") continue;
        rows.set(row, Math.max(rows.get(row) ?? 0, cell.value.decimals));
        columns.set(column, Math.max(columns.get(column) ?? 0, cell.value.decimals));
      }
    }
  }
  return (row, column) => Math.min(rows.get(row) ?? 0, columns.get(column) ?? 0);
}
