import type { Budget, BudgetLine } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedUp } from "../countedUp";
import { matchingPeriods, type ComparedLine } from "./counterparts";

/**
 * The totals of a chapter beside those of the whole budget, which may call them otherwise. Two totals are the same where
 * they stand under the same lines, so they are told by those: their names drift, and an amount alone may agree by chance.
 */
export function comparedTotals(
  whole: Budget,
  part: Budget,
  lines: readonly ComparedLine[],
): readonly ComparedLine[] {
  const counterparts = new Map(lines.map(({ line, other }) => [line.row, other.row]));
  return matchingPeriods(whole, part).flatMap(({ wholeIndex, partIndex }) => {
    const [wholePeriod, partPeriod] = [whole.periods[wholeIndex], part.periods[partIndex]];
    if (!wholePeriod || !partPeriod) return [];
    return part.lines.flatMap((line): ComparedLine[] => {
      if (line.kind !== "total" || line.programme !== undefined) return [];
      const beneath = runAbove(part, line).map(({ row }) => counterparts.get(row));
      const other = whole.lines.find(
        (total) =>
          total.kind === "total" &&
          total.programme === undefined &&
          isSameSet(
            runAbove(whole, total).map(({ row }) => row),
            beneath,
          ),
      );
      if (!other) return [];
      return [
        {
          line,
          other,
          cell: budgetCell(part, line, partPeriod),
          otherCell: budgetCell(whole, other, wholePeriod),
          period: wholePeriod.name,
          amounts: [countedUp(part, line, partIndex), countedUp(whole, other, wholeIndex)],
        },
      ];
    });
  });
}

/** The items directly above a total, up to the total before it: what a subtotal adds up as it is printed. */
function runAbove(budget: Budget, total: BudgetLine): readonly BudgetLine[] {
  const at = budget.lines.indexOf(total);
  const before = budget.lines.findLastIndex(({ kind }, index) => index < at && kind !== "item");
  return budget.lines.slice(before + 1, at);
}

function isSameSet(rows: readonly number[], others: readonly (number | undefined)[]): boolean {
  return rows.length > 0 && rows.length === others.length && rows.every((row) => others.includes(row));
}
