import type { CellValue } from "./cell";
import { formulaAt, valueAt, type SheetSnapshot } from "./snapshot";

/** One cell that somebody can fill in. Row and column from 1. */
export interface CellToFill {
  readonly row: number;
  readonly column: number;
  /** What the cell holds: what a co-author must not have changed when something is written. */
  readonly value: CellValue;
  /** A formula fills this cell: nobody is asked to. */
  readonly hasFormula: boolean;
}

/** A cell as it can be filled in. */
export function cellToFill(sheet: SheetSnapshot, row: number, column: number): CellToFill {
  return {
    row,
    column,
    value: valueAt(sheet, row, column),
    hasFormula: formulaAt(sheet, row, column) !== null,
  };
}
