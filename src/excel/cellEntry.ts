import type { CellValue } from "../workbook/cell";

/** Words that Excel, English or Dutch, reads as something other than a text. */
const READ_AS_VALUE = new Set(["true", "false", "waar", "onwaar"]);

/**
 * What to hand to Excel for a cell to hold exactly this value. Excel reads a text in `values` as if it were typed:
 * "=A1" becomes a formula, "3-4" and "Aug 24" a date, "007" a number. A leading apostrophe keeps it a text, is no part
 * of the value and leaves the number format alone; texts that only have letters do without. An empty cell is "":
 * null would leave the cell as it is.
 */
export function cellEntry(value: CellValue): string | number | boolean {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return value;
  const isPlain = /^\p{L}[\p{L} .,;:?!()]*$/u.test(value) && !READ_AS_VALUE.has(value.trim().toLowerCase());
  return isPlain ? value : `'${value}`;
}
