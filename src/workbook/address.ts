/** One cell. Rows and columns count from 1, as people read them: A1 is row 1, column 1. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells in one sheet; all four edges belong to it. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The limits of an Excel worksheet (ECMA-376 part 1, 18.3.1.73 and 18.3.1.13). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Column letters of a column number: 1 is "A", 27 is "AA". Throws a RangeError outside a worksheet. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > LAST_COLUMN) {
    throw new RangeError(`A worksheet has no column ${column.toString()}.`);
  }
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column number of column letters: "A" is 1, "AA" is 27. Throws a RangeError for anything else. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new RangeError(`"${letters}" is no column.`);
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column > LAST_COLUMN) throw new RangeError(`A worksheet has no column ${letters}.`);
  return column;
}

/** The cell without its sheet, as in "C19". */
export function cellName(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row.toString()}`;
}

/** The area without its sheet, as in "C2:H31"; a single cell as "C2". */
export function areaName(area: Omit<Area, "sheet">): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name as a formula writes it: quoted where Excel needs it, quotes doubled. */
export function quotedSheetName(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** The full address, as in "'Begroting 2021'!C5". */
export function addressText(cell: CellAddress): string {
  return `${quotedSheetName(cell.sheet)}!${cellName(cell)}`;
}

/** Reads "C19" (dollar signs allowed). Gives undefined where the text is no cell of a worksheet. */
export function parseCellName(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const [, letters = "", digits = ""] = match;
  const row = Number(digits);
  if (row < 1 || row > LAST_ROW) return undefined;
  try {
    return { row, column: columnNumber(letters) };
  } catch {
    return undefined;
  }
}

/** Whether two addresses are the same cell. Sheet names compare as Excel compares them: without case. */
export function isSameCell(one: CellAddress, other: CellAddress): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.sheet.toLowerCase() === other.sheet.toLowerCase()
  );
}
