import { isBlank } from "./cell";
import { shownValue } from "./shownValue";
import type { SheetSnapshot } from "./snapshot";

/** The words that a reader sees in a cell, with one space between them; "" where there are none. */
export function cellText(sheet: SheetSnapshot, row: number, column: number): string {
  return cellLines(sheet, row, column).join(" ");
}

/**
 * The lines of a cell, without bullets before them and spaces around them; lines without words are left out. A cell
 * that is merged into another has the lines of that one.
 */
export function cellLines(sheet: SheetSnapshot, row: number, column: number): readonly string[] {
  const value = shownValue(sheet, row, column);
  if (isBlank(value)) return [];
  return String(value)
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/^[\s\u00A0]*[•\uF0FC\uF0B7▪◦]\s*/u, "")
        .replaceAll(/[\s\u00A0]+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
}
