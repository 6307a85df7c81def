import type { AmountGrid } from "../../../totals/amountGrid";
import type { CellValue } from "../../../workbook/cell";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { LineSide } from "../../budget";
import type { BudgetTable } from "../budgetTable";
import { headingText, yearIn } from "../columnNames";
import { isBareTotal, sideOf } from "../words";
import { stackRows, type RowsToStack, type StackedSheet } from "./stackRows";

type StackedSide = "income" | "expenses" | "result";

/** The columns of each side by year, and how far each side stands right of the income of the same year. */
interface Sides {
  readonly income: ReadonlyMap<string, number>;
  readonly expenses: number;
  readonly result: number | undefined;
}

/**
 * Puts a table with its sides in columns (Baten, Lasten, Saldo, for one year or more) as a budget has them: the income of
 * every line, the expenses beneath it, and the balance of the whole. Undefined where a year has a side twice, or the sides
 * do not stand alike in every year.
 */
export function stackSides(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  table: BudgetTable,
): StackedSheet | undefined {
  const sides = sidesOf(table);
  const [words] = table.labelColumns;
  if (!sides || words === undefined) return undefined;
  const columns = [...sides.income.values()];
  const labelOf = (row: number): string =>
    table.labelColumns
      .map((column) => headingText(sheet, row, column))
      .filter((text) => text !== "")
      .join(" ");
  const rows = Array.from(
    { length: table.lastRow - table.firstRow + 1 },
    (_, index) => table.firstRow + index,
  );
  const labelled = rows.filter((row) => labelOf(row) !== "");
  const grand = labelled.findLast((row) => isBareTotal(labelOf(row)));
  const has = (row: number, right: number): boolean =>
    columns.some((column) => !["blank", "text"].includes(grid.at(row, column + right).kind));
  const hasAny = (row: number): boolean =>
    has(row, 0) || has(row, sides.expenses) || (sides.result !== undefined && has(row, sides.result));
  const part = (side: StackedSide, right: number, name: string): RowsToStack => ({
    title: titleOf(sheet, words, TITLES[side]),
    rows: side === "result"
      ? labelled.filter((row) => row === grand)
      : labelled.filter((row) => has(row, right) || !hasAny(row)),
    right,
    wordsRight: 0,
    rename: (row) => (row === grand ? name : labelOf(row)),
  }); // prettier-ignore
  const years = titleOf(sheet, words, "");
  for (const [year, column] of sides.income) years[column - sheet.left] = year === "" ? TITLES.year : year;
  return stackRows(sheet, [words], columns, [
    { title: years, rows: [], right: 0, wordsRight: 0 },
    part("income", 0, "Totale baten"),
    part("expenses", sides.expenses, "Totale lasten"),
    ...(sides.result === undefined ? [] : [part("result", sides.result, "Resultaat")]),
  ]);
}

/** The words by which a budget's sides are known; they are read again and shown to nobody but as the names of totals. */
const TITLES = { income: "Baten", expenses: "Lasten", result: "", year: "Begroting" } as const;

function titleOf(sheet: SheetSnapshot, column: number, text: string): CellValue[] {
  const cells = Array<CellValue>(Math.max(sheet.values[0]?.length ?? 0, column - sheet.left + 1)).fill(null);
  cells[column - sheet.left] = text === "" ? null : text;
  return cells;
}

function sidesOf({ periods }: BudgetTable): Sides | undefined {
  const bySide = new Map<LineSide, Map<string, number>>();
  for (const { name, column } of periods) {
    const side = sideOf(name);
    if (!side) continue;
    const years = bySide.get(side) ?? new Map<string, number>();
    const year = yearIn(name) ?? "";
    if (years.has(year)) return undefined;
    bySide.set(side, years.set(year, column));
  }
  const income = bySide.get("income");
  const expenses = income && distance(income, bySide.get("expenses"));
  if (!income || expenses === undefined) return undefined;
  return { income, expenses, result: distance(income, bySide.get("result")) };
}

/** How far right of the income the other side stands, the same in every year. */
function distance(
  income: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number> | undefined,
): number | undefined {
  if (other?.size !== income.size) return undefined;
  const distances = new Set([...income].map(([year, column]) => (other.get(year) ?? Number.NaN) - column));
  const [only] = distances;
  return distances.size === 1 && only !== undefined && !Number.isNaN(only) ? only : undefined;
}
