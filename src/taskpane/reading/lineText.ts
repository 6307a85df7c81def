import type { Budget, BudgetLine } from "../../budget/budget";
import { budgetCell } from "../../budget/budgetCell";
import { cellName, columnLetters } from "../../workbook/address";

/** A line by its programme number and its words. */
export function lineText({ programme, label }: Pick<BudgetLine, "programme" | "label">): string {
  return programme === undefined ? label : `${programme.toString()} ${label}`;
}

/** Where a line stands: its row, or its column where lines are columns; its first cell where lines stand beside each other. */
export function linePlace(
  budget: Pick<Budget, "sheet" | "linesAre" | "blocks" | "periods">,
  row: number,
): string {
  const { linesAre, blocks, periods } = budget;
  const [first] = periods;
  if (blocks && first) return cellName(budgetCell(budget, { row }, first));
  return linesAre === "rows" ? row.toString() : columnLetters(row);
}

/** Where a period stands: its column, or its row where lines are columns. */
export function periodPlace({ linesAre }: Pick<Budget, "linesAre">, column: number): string {
  return linesAre === "rows" ? columnLetters(column) : column.toString();
}
