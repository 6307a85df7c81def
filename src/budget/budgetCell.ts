import type { CellAddress } from "../workbook/address";
import type { Budget } from "./budget";
import { cellInSheet } from "./stackedBlock";

/** The cell of a line in a column of the budget, whichever way the budget is laid out. */
export function budgetCell(
  budget: Pick<Budget, "sheet" | "linesAre" | "blocks">,
  line: { readonly row: number },
  period: { readonly column: number },
): CellAddress {
  return budget.linesAre === "rows"
    ? cellInSheet(budget.blocks, { sheet: budget.sheet, row: line.row, column: period.column })
    : { sheet: budget.sheet, row: period.column, column: line.row };
}
