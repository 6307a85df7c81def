/**
 * What a cell holds, as Excel's `values` gives it: a number, a text, a truth value, or null where it is empty.
 * A date is a number with a date format. An error is its text, as in "#N/A".
 */
export type CellValue = string | number | boolean | null;

const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#GETTING_DATA",
  "#LEEG!", "#DEEL/0!", "#WAARDE!", "#VERW!", "#NAAM?", "#GETAL!", "#N/B", "#OVERLOOP!",
]); // prettier-ignore

/** Whether the value is one of Excel's errors, in its English or its Dutch spelling. */
export function isErrorValue(value: CellValue): value is string {
  return typeof value === "string" && value.startsWith("#") && ERROR_TEXTS.has(value.toUpperCase());
}

/** Whether nothing is to be read in the cell: empty, or only white space. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
