import { decimalFromNumber } from "../amounts/decimal";
import { findNotation } from "../amounts/findNotation";
import { DUTCH, type Notation } from "../amounts/notation";
import { readNumber } from "../amounts/readNumber";
import type { CellAddress } from "../workbook/address";
import { isErrorValue, type CellValue } from "../workbook/cell";
import { isDateFormat } from "../workbook/dates";
import { usedArea, type SheetSnapshot } from "../workbook/snapshot";
import type { AmountCell, AmountGrid } from "./amountGrid";
import { findAmountsInWords } from "./amountsInWords";
import { findNumericHeadings } from "./numericHeadings";

const BLANK: AmountCell = { kind: "blank" };
const TEXT: AmountCell = { kind: "text" };
const MEMORANDUM: AmountCell = { kind: "memorandum" };
const UNREADABLE: AmountCell = { kind: "unreadable" };
const HEADING: AmountCell = { kind: "heading" };
/** One of Excel's errors. It is never taken for text: what it spoils must not go unsaid. */
const BROKEN: AmountCell = { kind: "unreadable" };

/** A snapshot never changes, so it is read once for all who ask. */
const read = new WeakMap<SheetSnapshot, AmountGrid>();

/** Reads the amounts of a sheet, in the notation that its own texts show (Dutch where they do not tell). */
export function readAmounts(sheet: SheetSnapshot): AmountGrid {
  const known = read.get(sheet);
  if (known) return known;
  const grid = readCells(sheet);
  read.set(sheet, grid);
  return grid;
}

function readCells(sheet: SheetSnapshot): AmountGrid {
  const area = usedArea(sheet);
  const notation = findNotation(textsOf(sheet));
  const cells = sheet.values.map((row, r) =>
    row.map((value, c) => readCell(value, sheet.formats[r]?.[c] ?? "", notation ?? DUTCH)),
  );
  dropLoneUnreadables(cells);
  for (const [r, c] of findAmountsInWords(cells, sheet.values)) {
    const row = cells[r];
    if (row) row[c] = UNREADABLE;
  }
  for (const [r, c] of findNumericHeadings(cells)) {
    const row = cells[r];
    if (row) row[c] = HEADING;
  }
  const unreadable: CellAddress[] = [];
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.kind === "unreadable")
        unreadable.push({ sheet: sheet.name, row: r + sheet.top, column: c + sheet.left });
    });
  });
  return {
    area,
    notation,
    unreadable,
    at: (row, column) => cells[row - sheet.top]?.[column - sheet.left] ?? BLANK,
  };
}

function textsOf(sheet: SheetSnapshot): readonly string[] {
  return sheet.values.flatMap((row) => row.filter((value) => typeof value === "string"));
}

function readCell(value: CellValue, format: string, notation: Notation): AmountCell {
  if (value === null || value === "") return BLANK;
  if (typeof value === "boolean") return TEXT;
  if (typeof value === "number") return isDateFormat(format) ? HEADING : fromNumber(value, format);
  if (isErrorValue(value)) return BROKEN;
  const reading = readNumber(withoutMarks(value), notation);
  switch (reading.kind) {
    case "number":
      return {
        kind: "number",
        value: shortest(reading.value),
        isPercentage: reading.isPercentage,
        isText: true,
      };
    case "nil":
      return { kind: "number", value: { units: 0, decimals: 0 }, isPercentage: false, isText: true };
    case "blank":
      return BLANK;
    case "memorandum":
      return MEMORANDUM;
    case "text":
      return TEXT;
    case "unreadable":
      return UNREADABLE;
  }
}

/** A number with more digits than are exact names something or is a slip: among amounts that must not go unsaid. */
function fromNumber(value: number, format: string): AmountCell {
  const decimal = Number.isSafeInteger(value) ? { units: value, decimals: 0 } : decimalFromNumber(value);
  return decimal
    ? { kind: "number", value: decimal, isPercentage: format.includes("%"), isText: false }
    : UNREADABLE;
}

/** Exports print five decimals everywhere: what ends in zeros was not measured to that digit. */
function shortest(value: { readonly units: number; readonly decimals: number }): {
  units: number;
  decimals: number;
} {
  let { units, decimals } = value;
  while (decimals > 0 && units % 10 === 0) {
    units /= 10;
    decimals -= 1;
  }
  return { units, decimals };
}

/** Takes off what is printed beside a number without being part of it: currency signs and footnote marks. */
function withoutMarks(text: string): string {
  return /[$£¥*†‡¹²³⁴⁵]/.test(text)
    ? text.replace(/^(\s*[-(]?\s*)(US)?[$£¥]\s*/, "$1").replace(/\s*[*†‡¹²³⁴⁵]+\s*$/, "")
    : text;
}

/** A text with misplaced signs is an unreadable number only among numbers; elsewhere it is a section or a date. */
function dropLoneUnreadables(cells: AmountCell[][]): void {
  const width = cells[0]?.length ?? 0;
  const numbers = new Int32Array(width);
  const unreadables = new Int32Array(width);
  for (const row of cells) {
    for (let column = 0; column < width; column += 1) {
      const cell = row[column];
      if (cell?.kind === "number") numbers[column] = (numbers[column] ?? 0) + 1;
      else if (cell === UNREADABLE) unreadables[column] = (unreadables[column] ?? 0) + 1;
    }
  }
  for (let column = 0; column < width; column += 1) {
    const lone = unreadables[column] ?? 0;
    if (lone === 0 || (numbers[column] ?? 0) >= 2 * lone) continue;
    for (const row of cells) if (row[column] === UNREADABLE) row[column] = TEXT;
  }
}
