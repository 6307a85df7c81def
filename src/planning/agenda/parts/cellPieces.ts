import { isBlank } from "../../../workbook/cell";
import { shownValue } from "../../../workbook/shownValue";
import type { SheetSnapshot } from "../../../workbook/snapshot";

/** One piece of a cell: a line, or what stands behind a bullet. */
export interface CellPiece {
  readonly text: string;
  readonly isBulleted: boolean;
}

const BULLET = /^(?:[•\uF0FC\uF0B7▪◦]|[-–](?=\s))\s*/u;
/** A bullet in the middle of a line: line ends are lost where a text is pasted. */
const INLINE = /\s+(?=[•\uF0FC\uF0B7▪◦]\s)/u;

/** The lines of a cell and what stands behind its bullets, in order; a merged cell has those of its area. */
export function cellPieces(sheet: SheetSnapshot, row: number, column: number): readonly CellPiece[] {
  const value = shownValue(sheet, row, column);
  return isBlank(value) ? [] : piecesOf(String(value));
}

/** The same of a text. */
export function piecesOf(text: string): readonly CellPiece[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => line.split(INLINE))
    .map((line) => line.replaceAll(/[\s\u00A0\u202F]+/g, " ").trim())
    .map((line) => ({ text: line.replace(BULLET, ""), isBulleted: BULLET.test(line) }))
    .filter((piece) => piece.text !== "");
}
