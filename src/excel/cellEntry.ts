import type { CellValue } from "../workbook/cell";

/** Words that Excel, English or Dutch, reads as something other than a text. */
const READ_AS_VALUE = new Set(["true", "false", "waar", "onwaar"]);

/** How the months begin in Dutch and English: with a number, such a word may be a date. */
const MONTH = /^(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)/iu;
const DAY = /(?:dag|day)$/iu;

/**
 * What to hand to Excel for a cell to hold exactly this value. Excel reads a text in `values` as if it were typed:
 * "=A1" becomes a formula, "3-4" and "Aug 24" a date, "007" a number. A leading apostrophe keeps it a text, is no part
 * of the value and leaves the number format alone, but it shows in the formula bar: texts that only have letters do
 * without, and so do texts that begin with one and have a word that is in no date or amount. An empty cell is "":
 * null would leave the cell as it is.
 */
export function cellEntry(value: CellValue): string | number | boolean {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return value;
  const isPlain = /^\p{L}[\p{L} .,;:?!()]*$/u.test(value) && !READ_AS_VALUE.has(value.trim().toLowerCase());
  return isPlain || hasTellingWord(value) ? value : `'${value}`;
}

/** Whether a text that begins with a letter has a word of five letters or more that names no month and no day. */
function hasTellingWord(value: string): boolean {
  if (!/^\p{L}/u.test(value)) return false;
  const words = value.match(/(?<![\p{L}\p{N}])\p{L}{5,}(?![\p{L}\p{N}])/gu) ?? [];
  return words.some((word) => !MONTH.test(word) && !DAY.test(word) && !READ_AS_VALUE.has(word.toLowerCase()));
}
