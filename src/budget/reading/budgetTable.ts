import { isBlank } from "../../workbook/cell";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { AmountGrid } from "../../totals/amountGrid";
import type { OtherColumn, Period } from "../budget";
import { NO_CORRECTION, type ReadingCorrection } from "./readingCorrection";
import { isExplanationHeading, isNumberHeading, type ColumnKind } from "./columnKind";
import { headingText, nameColumns, type NamedColumn } from "./columnNames";
import { splitProgramme } from "./words";

/** Columns that count what others say already. */
const NEVER_PERIODS: ReadonlySet<ColumnKind> = new Set(["difference", "total", "part"]);

/** The columns of a sheet as a budget uses them, before its lines have a meaning. */
export interface BudgetTable {
  readonly headingRow: number | undefined;
  readonly labelColumns: readonly number[];
  /** The column with nothing but numbers of programmes. */
  readonly numberColumn: number | undefined;
  /** The column with words about the amounts. */
  readonly explanationColumn: number | undefined;
  readonly periods: readonly Period[];
  readonly otherColumns: readonly OtherColumn[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Finds the columns of labels and those of amounts. An amount column holds numbers (or cells that were meant as numbers)
 * and stands right of a column of words; percentages are no amounts. The periods are the columns of the budget itself;
 * where there are none, everything that is no difference. What a person says of rows, labels and columns goes first.
 * Undefined where there is no such table.
 */
export function findBudgetTable(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  said: Pick<ReadingCorrection, "area" | "labels" | "periods" | "names" | "columnKinds"> = NO_CORRECTION,
): BudgetTable | undefined {
  const used = usedArea(sheet);
  if (!used) return undefined;
  const { labels, periods: only } = said;
  const area = {
    ...used,
    top: Math.max(used.top, said.area?.first ?? used.top),
    bottom: Math.min(used.bottom, said.area?.last ?? used.bottom),
  };
  const amountColumns: number[] = [];
  const wordColumns: number[] = [];
  let hasWords = false;
  let firstRow = area.bottom;
  for (let column = area.left; column <= area.right; column++) {
    const { amounts, texts, first } = contentOf(sheet, grid, column, area.top, area.bottom);
    const isPeriod = only?.includes(column) === true;
    const isAmount = isPeriod || ((hasWords || labels !== undefined) && amounts >= texts);
    if (amounts > 0 && isAmount && labels?.includes(column) !== true) {
      amountColumns.push(column);
      firstRow = Math.min(firstRow, first);
    } else if (texts > 0) {
      wordColumns.push(column);
      hasWords ||= texts > amounts;
    }
  }
  const shownColumns = withoutHelpers(sheet, amountColumns, firstRow);
  const [firstAmount] = amountColumns;
  if (firstAmount === undefined) return undefined;
  if (isYearRow(sheet, firstRow, amountColumns) && firstRow < area.bottom) firstRow += 1;
  const headingRow = findHeadingRow(sheet, grid, amountColumns, firstRow);
  const named = [
    ...nameColumns(sheet, headingRow, only ? amountColumns : shownColumns),
    ...helperColumns(sheet, headingRow, only ? [] : amountColumns, shownColumns),
  ];
  const headingOf = (column: number): string =>
    headingRow === undefined ? "" : headingText(sheet, headingRow, column);
  const explanationColumn = wordColumns.find((column) => isExplanationHeading(headingOf(column)));
  const numberColumn = wordColumns.find(
    (column) =>
      column < firstAmount &&
      labels?.includes(column) !== true &&
      isNumberHeading(headingOf(column)) &&
      isNumbered(sheet, column, firstRow),
  );
  const left = wordColumns.filter((column) => column < firstAmount && column !== numberColumn);
  const labelColumns = labels ?? left.filter((column) => !isExplanationHeading(headingOf(column)));
  return {
    headingRow,
    labelColumns: labelColumns.length > 0 ? labelColumns : left,
    numberColumn,
    explanationColumn,
    ...periodsOf(
      named.map((one) => ({
        ...one,
        name: said.names.get(one.column) ?? one.name,
        kind: said.columnKinds.get(one.column) ?? one.kind,
      })),
      only,
    ),
    firstRow,
    lastRow: area.bottom,
  };
}

/** A hidden column that no year stands above is for its maker alone: somebody's helper, not a year of the budget. */
function withoutHelpers(
  sheet: SheetSnapshot,
  columns: readonly number[],
  firstRow: number,
): readonly number[] {
  const hasYear = (column: number): boolean => {
    for (let row = sheet.top; row <= firstRow; row++) {
      if (/\b(?:19|20)\d\d\b/.test(headingText(sheet, row, column))) return true;
    }
    return false;
  };
  const shown = columns.filter((column) => !sheet.hiddenColumns.has(column) || hasYear(column));
  return shown.length > 0 ? shown : columns;
}

/** A helper is no amount of the budget, until a person says otherwise. */
function helperColumns(
  sheet: SheetSnapshot,
  headingRow: number | undefined,
  columns: readonly number[],
  shown: readonly number[],
): readonly NamedColumn[] {
  return nameColumns(
    sheet,
    headingRow,
    columns.filter((column) => !shown.includes(column)),
  ).map((one) => ({ ...one, kind: "no-amount" }));
}

function periodsOf(
  named: readonly NamedColumn[],
  only: readonly number[] | undefined,
): Pick<BudgetTable, "periods" | "otherColumns"> {
  const amounts = named.filter(({ kind }) => kind !== "no-amount");
  const budgeted = amounts.filter(({ kind }) => kind === "budget");
  const found = budgeted.length > 0 ? budgeted : amounts.filter(({ kind }) => !NEVER_PERIODS.has(kind));
  const chosen = only ? named.filter(({ column }) => only.includes(column)) : found;
  return {
    periods: chosen.map(({ name, column }) => ({ name, column })),
    otherColumns: named.filter((one) => !chosen.includes(one)),
  };
}

function contentOf(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  column: number,
  top: number,
  bottom: number,
): { readonly amounts: number; readonly texts: number; readonly first: number } {
  let amounts = 0;
  let texts = 0;
  let first = bottom;
  for (let row = top; row <= bottom; row++) {
    const cell = grid.at(row, column);
    if (cell.kind === "unreadable" || (cell.kind === "number" && !cell.isPercentage)) {
      amounts++;
      first = Math.min(first, row);
    } else if (cell.kind === "text" && !isBlank(valueAt(sheet, row, column))) texts++;
  }
  return { amounts, texts, first };
}

/** Whether the row names its columns by years, and is no row of amounts of that size. */
function isYearRow(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => /^(?:19|20)\d\d$/.test(headingText(sheet, row, column)));
}

/** Whether a column holds whole numbers beneath its heading, as programmes are numbered. */
function isNumbered(sheet: SheetSnapshot, column: number, firstRow: number): boolean {
  const texts = Array.from({ length: sheet.values.length }, (_, index) =>
    headingText(sheet, Math.max(firstRow, sheet.top) + index, column),
  ).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => /^\d{1,3}\.?$/.test(text));
}

/**
 * The last row above the amounts in which every amount column, or the only one, has words or a year. A line whose amount
 * is not known yet (p.m., n.t.b.) has words there too, and is no heading: p.m. says so, and a programme's number does
 * where no years stand beside it.
 */
function findHeadingRow(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  columns: readonly number[],
  firstRow: number,
): number | undefined {
  for (let row = firstRow - 1; row >= sheet.top; row--) {
    if (columns.some((column) => isBlank(valueAt(sheet, row, column)))) continue;
    if (isYearRow(sheet, row, columns)) return row;
    const isOpen = columns.some((column) => grid.at(row, column).kind === "memorandum");
    const [first = 1] = columns;
    const labels = Array.from({ length: first - sheet.left }, (_, index) =>
      headingText(sheet, row, sheet.left + index),
    );
    if (!isOpen && !labels.some((label) => splitProgramme(label).programme !== undefined)) return row;
  }
  return undefined;
}
