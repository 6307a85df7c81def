import { columnLetters, columnNumber } from "../workbook/address";

/** Texts and quoted sheet names, which are passed over, or a reference to a cell. */
const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/g;

/**
 * The formula as it reads when it is moved: references without a dollar sign move along. Throws a RangeError where
 * one would leave the sheet.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PART,
    (part: string, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return part;
      const column = columnFixed === "$" ? letters : columnLetters(columnNumber(letters) + columns);
      const row = Number(digits) + (rowFixed === "$" ? 0 : rows);
      if (row < 1) throw new RangeError("The formula would refer to a row before the first.");
      return `${columnFixed ?? ""}${column}${rowFixed ?? ""}${row.toString()}`;
    },
  );
}
