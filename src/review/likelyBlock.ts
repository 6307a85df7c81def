import { numberFromDecimal } from "../amounts/decimal";
import type { Sum } from "../findings/sum";
import type { AmountGrid } from "../totals/amountGrid";
import { lineDescriber } from "../totals/describeLines";
import { verdictOf } from "../totals/judge";
import { wordOf } from "../totals/words";
import type { SheetSnapshot } from "../workbook/snapshot";

/** So far may a block be from its total to be the block that was meant: beyond that it is something else. */
const FARTHEST = 0.5;

/**
 * The sum that a reader would try first for a total that could not be proved: the lines right above it, up to the heading,
 * empty row or total before them. Only for a total with a single amount: with more, the other columns have spoken.
 * Undefined where there is no such block, or where it is too far off to be what was meant.
 */
export function likelyBlock(sheet: SheetSnapshot, grid: AmountGrid, totalRow: number): Sum | undefined {
  const column = onlyColumn(grid, totalRow);
  if (column === undefined || !grid.area) return undefined;
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
  if (Math.abs(difference) > FARTHEST * Math.abs(reported)) return undefined;
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
    tolerance: (rows.length + 1) / 2,
    decimals: 0,
    verdict: verdictOf(Math.abs(difference), rows.length, 0.5, 0.5),
  };
}

/** The column of a row's only amount; undefined where it has none or several. */
function onlyColumn(grid: AmountGrid, row: number): number | undefined {
  if (!grid.area) return undefined;
  let found: number | undefined;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const cell = grid.at(row, column);
    if (cell.kind !== "number" || cell.isPercentage) continue;
    if (found !== undefined) return undefined;
    found = column;
  }
  return found;
}
