import { isBlank } from "../../workbook/cell";
import { cellLines, cellText } from "../../workbook/cellText";
import {
  formatAt,
  givenName,
  isEmptyRow,
  usedArea,
  valueAt,
  type SheetSnapshot,
} from "../../workbook/snapshot";
import { pairNorms } from "./pairNorms";
import { readRealised } from "./readRealised";
import type { NormEntry, NormRegister, Realised } from "./register";
import { onlyYear, readRegisterHeading, type RegisterHeading } from "./registerHeading";

/**
 * Finds the registers of norms in a sheet. A register is known by a heading row that names an indicator and a norm; it
 * runs on to the next such row. Theme and agreement may be merged, repeated, or written in the first of their rows.
 */
export function recogniseRegisters(sheet: SheetSnapshot): readonly NormRegister[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const headings: RegisterHeading[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const heading = readRegisterHeading(sheet, row, area.left, area.right);
    if (heading) headings.push(heading);
  }
  return headings.flatMap((heading, index) => {
    const bottom = (headings[index + 1]?.row ?? area.bottom + 1) - 1;
    const entries = readEntries(sheet, heading, bottom);
    if (entries.length === 0) return [];
    const { row, columns, periods } = heading;
    const year = heading.year ?? onlyYear(givenName(sheet));
    return [{ sheet: sheet.name, headingRow: row, year, columns, periods, entries }];
  });
}

function readEntries(sheet: SheetSnapshot, heading: RegisterHeading, bottom: number): readonly NormEntry[] {
  const entries: NormEntry[] = [];
  const { columns } = heading;
  let isAfterGap = false;
  for (let row = heading.row + 1; row <= bottom; row++) {
    const norm = valueAt(sheet, row, columns.norm);
    const hasIndicator = !isBlank(valueAt(sheet, row, columns.indicator));
    const isEntry = isAfterGap ? hasIndicator && !isBlank(norm) : hasIndicator || !isBlank(norm);
    if (isEntry) {
      const rowEntries = readRow(sheet, heading, row, entries.at(-1));
      entries.push(...rowEntries);
      isAfterGap = false;
    } else if (isEmptyRow(sheet, row)) isAfterGap = true;
  }
  return entries;
}

function readRow(
  sheet: SheetSnapshot,
  { columns, periods }: RegisterHeading,
  row: number,
  before: NormEntry | undefined,
): readonly NormEntry[] {
  const textIn = (column: number | undefined): string =>
    column === undefined ? "" : cellText(sheet, row, column);
  const normValue = valueAt(sheet, row, columns.norm);
  const normFormat = formatAt(sheet, row, columns.norm);
  const text = normText(normValue, normFormat);
  const pairs = pairNorms(cellLines(sheet, row, columns.indicator), text);
  const theme = textIn(columns.theme) || (before?.theme ?? "");
  const agreement = textIn(columns.agreement) || (before?.agreement ?? "");
  return pairs.map((pair, index) => ({
    row,
    theme,
    agreement,
    ...pair,
    cell: { sheet: sheet.name, row, column: columns.norm },
    text,
    realised: periods.map(({ column }) => realisedOf(sheet, row, column, index, pairs.length)),
  }));
}

/** What was realised for one of the norms of a row: its own line where the cell has a line for each of them. */
function realisedOf(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  index: number,
  count: number,
): Realised {
  const value = valueAt(sheet, row, column);
  if (count === 1 || isBlank(value)) return readRealised(value, formatAt(sheet, row, column));
  const lines = String(value).split(/\r\n|\r|\n/);
  if (lines.length !== count) return { kind: "unreadable", text: lines.join(" ").trim() };
  return readRealised(lines[index] ?? null);
}

/** A norm that Excel made a number of: 1 with a percent format was typed as "100%". */
function normText(value: ReturnType<typeof valueAt>, format: string): string {
  if (typeof value !== "number") return value === null ? "" : String(value);
  const text = (number: number): string => Number(number.toFixed(6)).toString().replace(".", ",");
  return format.includes("%") ? `${text(value * 100)}%` : text(value);
}
