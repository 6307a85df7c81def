import { numberFromDecimal } from "../../amounts/decimal";
import type { AmountGrid } from "../../totals/amountGrid";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";

/** A percentage as it is printed: 6.1 for "6,1 %", and how much its last digit is worth, 0.1. */
export interface PercentageCell {
  readonly row: number;
  readonly value: number;
  readonly unit: number;
}

/** Percentages that make a column of them. */
const FEWEST = 3;

/** The percentages in a column, from top to bottom; none where it is no column of percentages. */
export function percentagesIn(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  column: number,
): readonly PercentageCell[] {
  const { area } = grid;
  if (!area) return [];
  const cells: PercentageCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cell = grid.at(row, column);
    if (cell.kind !== "number" || !cell.isPercentage) continue;
    const value = numberFromDecimal(cell.value);
    if (typeof valueAt(sheet, row, column) === "number") {
      // 0,0612 that is shown as 6,1 %: a reader sees the latter.
      cells.push({ row, value: value * 100, unit: 10 ** -shownDecimals(sheet, row, column) });
    } else cells.push({ row, value, unit: 10 ** -cell.value.decimals });
  }
  // "37,0 %" among "6,1 %" is as precise as those.
  const finest = Math.min(...cells.map(({ unit }) => unit));
  return cells.length >= FEWEST ? cells.map((cell) => ({ ...cell, unit: finest })) : [];
}

function shownDecimals(sheet: SheetSnapshot, row: number, column: number): number {
  const format = sheet.formats[row - sheet.top]?.[column - sheet.left] ?? "";
  return /[.,](?<digits>[0#]+)[^0#]*%/.exec(format)?.groups?.["digits"]?.length ?? 0;
}
