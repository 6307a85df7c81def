import { numberFromDecimal } from "../../amounts/decimal";
import type { Sum } from "../../findings/sum";
import type { AmountGrid } from "../../totals/amountGrid";
import { lineDescriber } from "../../totals/describeLines";
import { verdictOf } from "../../totals/judge";
import { wordOf } from "../../totals/words";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** So far may a block be from its total to be the block that was meant: beyond that it is something else. */
const FARTHEST = 0.5;
/** A difference of at most this part of the total, in several columns, is no coincidence: these are the lines. */
const HAIR = 1e-4;

/**
 * The sums that a reader would try first for a total that could not be proved: the lines right above it, up to the heading,
 * empty row or total before them, in each column. Gives those that fail. With several columns one of them at least must
 * hold, because columns that all fail have spoken: then these are not the lines, unless all of them fail by a hair. A sum
 * too far off was not meant either.
 */
export function failingBlocks(sheet: SheetSnapshot, grid: AmountGrid, totalRow: number): readonly Sum[] {
  const columns = amountColumns(grid, totalRow);
  const sums = columns.flatMap((column) => blockAbove(sheet, grid, totalRow, column) ?? []);
  const failing = sums.filter(({ verdict }) => verdict === "wrong");
  const isTelling = columns.length === 1 || sums.length > failing.length || failing.every(isByAHair);
  return isTelling ? failing.filter(isNear) : [];
}

function isNear({ difference, reported }: Sum): boolean {
  return Math.abs(difference ?? 0) <= FARTHEST * Math.abs(reported ?? 0);
}

function isByAHair({ difference, reported }: Sum): boolean {
  return Math.abs(difference ?? 0) <= HAIR * Math.abs(reported ?? 0);
}

function blockAbove(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  totalRow: number,
  column: number,
): Sum | undefined {
  if (!grid.area) return undefined;
  const describe = lineDescriber(sheet, grid, "rows");
  const valueAt = (row: number): number | undefined => {
    const cell = grid.at(row, column);
    return cell.kind === "number" && !cell.isPercentage ? numberFromDecimal(cell.value) : undefined;
  };
  const rows: number[] = [];
  for (let row = totalRow - 1; row >= grid.area.top; row--) {
    if (valueAt(row) === undefined || wordOf(describe(row).label) !== "none") break;
    rows.unshift(row);
  }
  const reported = valueAt(totalRow);
  const amounts = rows.map((row) => valueAt(row) ?? 0);
  if (reported === undefined || amounts.filter((amount) => amount !== 0).length < 2) return undefined;
  const computed = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
  const difference = Math.round((reported - computed) * 100) / 100;
  // Where cents are printed, a sum is to hold to the cent.
  const decimals = [reported, ...amounts].some((amount) => !Number.isInteger(amount)) ? 2 : 0;
  const half = 10 ** -decimals / 2;
  const address = (row: number): Sum["total"] => ({ sheet: sheet.name, row, column });
  return {
    total: address(totalRow),
    label: describe(totalRow).label,
    terms: rows.map((row, index) => ({
      cell: address(row),
      label: describe(row).label,
      value: amounts[index] ?? 0,
      weight: 1,
    })),
    reported,
    computed,
    difference,
    tolerance: (rows.length + 1) * half,
    decimals,
    verdict: verdictOf(Math.abs(difference), rows.length, half, half),
  };
}

function amountColumns(grid: AmountGrid, row: number): readonly number[] {
  if (!grid.area) return [];
  const columns: number[] = [];
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const cell = grid.at(row, column);
    if (cell.kind === "number" && !cell.isPercentage) columns.push(column);
  }
  return columns;
}
