import type { CellAddress } from "../workbook/address";

/**
 * Lines of a budget that were read beneath each other although the sheet has them beside each other: the rows they have in
 * the budget, and what is to be added to find their cells in the sheet.
 */
export interface StackedBlock {
  readonly first: number;
  readonly last: number;
  readonly down: number;
  readonly right: number;
}

/** The cell of the sheet that a cell of the stacked lines stands for. */
export function cellInSheet(blocks: readonly StackedBlock[] | undefined, cell: CellAddress): CellAddress {
  const block = blocks?.find(({ first, last }) => cell.row >= first && cell.row <= last);
  return block ? { ...cell, row: cell.row + block.down, column: cell.column + block.right } : cell;
}
