import { addressText, cellName, type CellAddress } from "../workbook/address";

/** The cell, with its sheet where that is another one than the finding's. */
export function placeIn(sheet: string, cell: CellAddress): string {
  return cell.sheet === sheet ? cellName(cell) : addressText(cell);
}
