import type { CellAddress } from "../../workbook/address";
import { cellText } from "../../workbook/cellText";
import { usedArea, type SheetSnapshot } from "../../workbook/snapshot";

/** A period of such a table: its name as it stands, and the row or column that holds its figures, from 1. */
export interface TablePeriod {
  readonly name: string;
  readonly line: number;
}

/** A line of figures: what it is called, and the row or column it fills, from 1. */
export interface TableLine {
  readonly label: string;
  readonly line: number;
}

/** A table with a figure for each line and period, whichever of the two runs across. */
export interface PeriodTable {
  readonly sheet: string;
  /** The rows it takes, from its heading to its last line. */
  readonly headingRow: number;
  readonly lastRow: number;
  readonly periods: readonly TablePeriod[];
  readonly lines: readonly TableLine[];
  readonly cellOf: (line: TableLine, period: TablePeriod) => CellAddress;
}

/** How a kind of table is known: what names a period, and what names one of its own lines. */
export interface TableWords {
  readonly isPeriod: (text: string) => boolean;
  readonly isOwnLine: (label: string) => boolean;
}

/** How many lines of a table must be its own kind's: one word is met anywhere. */
const FEWEST_LINES = 2;

/** Finds tables of a kind with the periods in columns or in rows; nothing where fewer than two lines are its own. */
export function findPeriodTables(sheet: SheetSnapshot, words: TableWords): readonly PeriodTable[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const found: PeriodTable[] = [];
  for (let row = area.top; row < area.bottom; row++) {
    const table = periodsAcross(sheet, row, words) ?? linesAcross(sheet, row, words);
    if (!table) continue;
    found.push(table);
    row = table.lastRow;
  }
  return found;
}

function columnsOf(sheet: SheetSnapshot): readonly number[] {
  const area = usedArea(sheet);
  return area ? Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index) : [];
}

function periodsAcross(sheet: SheetSnapshot, row: number, words: TableWords): PeriodTable | undefined {
  const periods = columnsOf(sheet)
    .map((column) => ({ name: cellText(sheet, row, column), line: column }))
    .filter(({ name, line }) => words.isPeriod(name) && line > (usedArea(sheet)?.left ?? 1));
  const first = periods[0];
  if (!first) return undefined;
  const bottom = usedArea(sheet)?.bottom ?? row;
  const lines: TableLine[] = [];
  for (let next = row + 1; next <= bottom; next++) {
    const label = labelLeftOf(sheet, next, first.line);
    // A heading of the next table ends this one; 2.000 pupils beside a line of its own are no year.
    if (words.isPeriod(cellText(sheet, next, first.line)) && !words.isOwnLine(label)) break;
    if (label !== "") lines.push({ label, line: next });
  }
  if (!hasOwnLines(lines, words)) return undefined;
  return {
    sheet: sheet.name,
    headingRow: row,
    lastRow: lines.at(-1)?.line ?? row,
    periods,
    lines,
    cellOf: (line, period) => ({ sheet: sheet.name, row: line.line, column: period.line }),
  };
}

/** The nearest words to the left: a code or an empty column may stand before them. */
function labelLeftOf(sheet: SheetSnapshot, row: number, column: number): string {
  for (let left = column - 1; left >= sheet.left; left--) {
    const text = cellText(sheet, row, left);
    if (text !== "") return text;
  }
  return "";
}

function linesAcross(sheet: SheetSnapshot, row: number, words: TableWords): PeriodTable | undefined {
  const headings = columnsOf(sheet)
    .map((column) => ({ label: cellText(sheet, row, column), line: column }))
    .filter(({ label }) => label !== "");
  const own = headings.filter(({ label }) => words.isOwnLine(label));
  if (!hasOwnLines(own, words)) return undefined;
  const bottom = usedArea(sheet)?.bottom ?? row;
  const column = columnsOf(sheet).find((candidate) => words.isPeriod(cellText(sheet, row + 1, candidate)));
  if (column === undefined) return undefined;
  const periods: TablePeriod[] = [];
  for (let next = row + 1; next <= bottom; next++) {
    const name = cellText(sheet, next, column);
    if (!words.isPeriod(name)) break;
    periods.push({ name, line: next });
  }
  return {
    sheet: sheet.name,
    headingRow: row,
    lastRow: periods.at(-1)?.line ?? row,
    periods,
    lines: headings.filter(({ line }) => line !== column),
    cellOf: (line, period) => ({ sheet: sheet.name, row: period.line, column: line.line }),
  };
}

function hasOwnLines(lines: readonly TableLine[], { isOwnLine }: TableWords): boolean {
  return lines.filter(({ label }) => isOwnLine(label)).length >= FEWEST_LINES;
}
