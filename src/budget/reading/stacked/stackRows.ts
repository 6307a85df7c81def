import type { CellValue } from "../../../workbook/cell";
import { NO_STYLES, valueAt, type SheetSnapshot } from "../../../workbook/snapshot";
import type { StackedBlock } from "../../stackedBlock";

/** Some rows of a sheet, to be put beneath others with their amounts in the same columns. */
export interface RowsToStack {
  /** A row of words to put above them; absent where they bring their own. */
  readonly title?: readonly CellValue[];
  readonly rows: readonly number[];
  /** How far right of the columns of the stack their amounts and their words stand. */
  readonly right: number;
  readonly wordsRight: number;
  /** Rows that name the columns once more: of those only the words are put. */
  readonly headings?: readonly number[];
  /** Another word for the label of a row; undefined where it keeps its own. */
  readonly rename?: (row: number) => string | undefined;
}

/** A sheet with rows of another beneath each other, and where each of them stands there. */
export interface StackedSheet {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly StackedBlock[];
}

/** Rows between the last of the sheet and the first of the stack, so that no row of one is taken for one of the other. */
const APART = 100;

/**
 * Puts rows of a sheet beneath each other. `words` are the columns with labels, `amounts` those with amounts, both as they
 * are in the first of them. Formulas are left out, because they speak of the rows as they were.
 */
export function stackRows(
  sheet: SheetSnapshot,
  words: readonly number[],
  amounts: readonly number[],
  parts: readonly RowsToStack[],
): StackedSheet {
  const top = sheet.top + sheet.values.length + APART;
  const width = Math.max(...words, ...amounts) - sheet.left + 1;
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const blocks: StackedBlock[] = [];
  const put = (cells: readonly (readonly [column: number, value: CellValue, format: string])[]): void => {
    const row = Array<CellValue>(width).fill(null);
    const format = Array<string>(width).fill("General");
    for (const [column, value, shown] of cells) {
      row[column - sheet.left] = value;
      format[column - sheet.left] = shown;
    }
    values.push(row);
    formats.push(format);
  };
  for (const { title, rows, right, wordsRight, headings, rename } of parts) {
    if (title) put(title.map((value, index) => [sheet.left + index, value, "General"]));
    for (const row of rows) {
      const at = top + values.length;
      blocks.push({ first: at, last: at, down: row - at, right });
      const name = rename?.(row);
      put([
        ...words.map((column, index) => [column, name === undefined ? valueAt(sheet, row, column + wordsRight) : index === 0 ? name : null, "General"] as const),
        ...(headings?.includes(row) === true ? [] : amounts).map((column) => [column, valueAt(sheet, row, column + right), formatAt(sheet, row, column + right)] as const),
      ]); // prettier-ignore
    }
  }
  return {
    sheet: {
      ...sheet,
      top,
      values,
      formats,
      formulas: values.map((row) => row.map(() => null)),
      styles: NO_STYLES,
      merged: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
    blocks,
  };
}

function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formats[row - sheet.top]?.[column - sheet.left] ?? "General";
}
