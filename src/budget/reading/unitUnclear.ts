import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import { numberFromDecimal } from "../../amounts/decimal";
import type { AmountGrid } from "../../totals/amountGrid";
import type { Budget } from "../budget";
import { budgetCell } from "../budgetCell";

const FEWEST = 5;
/** Amounts in thousands stay below what a partnership spends, counted in thousands. */
const LARGEST = 1_000_000;

/**
 * A question where a budget says no unit and all its amounts have three decimals: euros have two at most, so they look like
 * thousands. A remark, because Peil does not know.
 */
export function unitUnclear(grid: AmountGrid, budget: Budget): readonly Finding[] {
  if (budget.unit !== 1) return [];
  const cells = budget.lines.flatMap((line) => budget.periods.map((period) => budgetCell(budget, line, period)));
  const amounts = cells.flatMap((cell) => {
    const amount = grid.at(cell.row, cell.column);
    return amount.kind === "number" && amount.value.units !== 0 ? [{ cell, value: amount.value }] : [];
  });
  const thirds = amounts.filter(({ value }) => value.decimals === 3);
  const [first] = amounts;
  // Zeros at the end are not kept, so that one in ten of them has fewer decimals.
  const areThousands =
    amounts.every(({ value }) => value.decimals <= 3 && Math.abs(numberFromDecimal(value)) < LARGEST) &&
    thirds.length >= FEWEST &&
    thirds.length * 2 > amounts.length;
  if (!first || !areThousands) return [];
  const values = { sheet: budget.sheet, example: numberFromDecimal(first.value) };
  return [findingAt("unit-unclear", "remark", first.cell, undefined, message("tables.unitUnclear", values))];
} // prettier-ignore
