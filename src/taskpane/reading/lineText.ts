import type { Budget, BudgetLine } from "../../budget/budget";
import { columnLetters } from "../../workbook/address";

/** A line by its programme number and its words. */
export function lineText({ programme, label }: Pick<BudgetLine, "programme" | "label">): string {
  return programme === undefined ? label : `${programme.toString()} ${label}`;
}

/** Where a line stands: its row, or its column where lines are columns. */
export function linePlace({ linesAre }: Pick<Budget, "linesAre">, row: number): string {
  return linesAre === "rows" ? row.toString() : columnLetters(row);
}

/** Where a period stands: its column, or its row where lines are columns. */
export function periodPlace({ linesAre }: Pick<Budget, "linesAre">, column: number): string {
  return linesAre === "rows" ? columnLetters(column) : column.toString();
}
