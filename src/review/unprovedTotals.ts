import type { Skipped } from "../findings/finding";
import { message } from "../language/messages";
import type { AmountGrid } from "../totals/amountGrid";
import { lineDescriber } from "../totals/describeLines";
import type { Relation } from "../totals/relation";
import { wordOf } from "../totals/words";
import type { SheetSnapshot } from "../workbook/snapshot";

/**
 * Rows that call themselves a total, hold an amount, and of which no addends were found. They are not proved, and a
 * result that keeps silent about them would say more than is known.
 */
export function unprovedTotals(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  relations: readonly Relation[],
): readonly Skipped[] {
  if (!grid.area) return [];
  const { top, bottom, left, right } = grid.area;
  const describe = lineDescriber(sheet, grid, "rows");
  const proved = new Set(relations.flatMap(({ axis, total }) => (axis === "rows" ? [total] : [])));
  const skipped: Skipped[] = [];
  for (let row = top; row <= bottom; row++) {
    if (proved.has(row)) continue;
    const { label } = describe(row);
    if (wordOf(label) === "none") continue;
    let hasAmount = false;
    for (let column = left; column <= right && !hasAmount; column++)
      hasAmount = grid.at(row, column).kind === "number";
    if (!hasAmount) continue;
    skipped.push({
      what: message("review.totalRow", { label, row, sheet: sheet.name }),
      why: message("review.totalWithoutAddends"),
    });
  }
  return skipped;
}
