import type { AmountGrid } from "../../../totals/amountGrid";
import { isBlank } from "../../../workbook/cell";
import { usedArea, valueAt, type SheetSnapshot } from "../../../workbook/snapshot";
import { headingText } from "../columnNames";

/** Columns of one table: words first, then amounts. */
export interface TableColumns {
  readonly words: readonly number[];
  readonly amounts: readonly number[];
}

const FEWEST_LINES = 3;

/**
 * The tables that stand beside each other on a sheet, each with words and amounts of its own under the same headings; fewer
 * than two where there is one table. Columns of one table never have the same headings twice with words between them, so
 * marks and explanations among amounts are no second table.
 */
export function tablesBeside(sheet: SheetSnapshot, grid: AmountGrid): readonly TableColumns[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const tables: { words: number[]; amounts: number[] }[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const kind = kindOf(sheet, grid, column, area.top, area.bottom);
    const last = tables.at(-1);
    if (kind === "words" && (!last || last.amounts.length > 0)) tables.push({ words: [column], amounts: [] });
    else if (kind === "words") last?.words.push(column);
    else if (kind === "amounts") last?.amounts.push(column);
  }
  const [first, ...others] = tables;
  if (!first || others.length === 0) return [];
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const areAlike = tables.every(
    (table) =>
      linesOf(grid, sheet, table, rows) >= FEWEST_LINES &&
      rows.some((row) => isSameHeading(sheet, row, first.amounts, table.amounts)),
  );
  return areAlike ? tables : [];
}

/** The sheet with the columns of one table only, where they are. */
export function sheetOfTable(sheet: SheetSnapshot, { words, amounts }: TableColumns): SheetSnapshot {
  const left = Math.min(...words);
  const right = Math.max(...amounts);
  const cut = <Value>(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] =>
    rows.map((row) => row.slice(left - sheet.left, right - sheet.left + 1));
  return {
    ...sheet,
    left,
    values: cut(sheet.values),
    formulas: cut(sheet.formulas),
    formats: cut(sheet.formats),
  };
}

function kindOf(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  column: number,
  top: number,
  bottom: number,
): "words" | "amounts" | "blank" {
  let amounts = 0;
  let words = 0;
  for (let row = top; row <= bottom; row++) {
    const { kind } = grid.at(row, column);
    if (kind === "number" || kind === "unreadable") amounts++;
    else if (!isBlank(valueAt(sheet, row, column))) words++;
  }
  if (amounts + words === 0) return "blank";
  return amounts >= words ? "amounts" : "words";
}

function linesOf(
  grid: AmountGrid,
  sheet: SheetSnapshot,
  table: TableColumns,
  rows: readonly number[],
): number {
  return rows.filter(
    (row) =>
      table.words.some((column) => headingText(sheet, row, column) !== "") &&
      table.amounts.some((column) => grid.at(row, column).kind === "number"),
  ).length;
}

/** Whether a row has the same words or years above the columns of two tables. */
export function isSameHeading(
  sheet: SheetSnapshot,
  row: number,
  one: readonly number[],
  other: readonly number[],
): boolean {
  if (one.length !== other.length) return false;
  return one.every((column, index) => {
    const text = headingText(sheet, row, column);
    return text !== "" && text === headingText(sheet, row, other[index] ?? column);
  });
}
