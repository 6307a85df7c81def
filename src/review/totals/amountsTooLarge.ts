import { amountInCents } from "../../amounts/amountInCents";
import { numberFromDecimal } from "../../amounts/decimal";
import { budgetCell } from "../../budget/budgetCell";
import type { Budget } from "../../budget/budget";
import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import { cellName } from "../../workbook/address";
import type { AmountGrid } from "../../totals/amountGrid";

/** The cells of a budget with a number that is too large to be an amount in its unit, and so is not counted with. */
export function amountsTooLarge(grid: AmountGrid, budget: Budget): readonly Finding[] {
  return budget.lines.flatMap((line) =>
    [...budget.periods, ...budget.otherColumns].flatMap((period): readonly Finding[] => {
      const cell = budgetCell(budget, line, period);
      const amount = grid.at(cell.row, cell.column);
      if (amount.kind !== "number" || amountInCents(amount.value, budget.unit) !== undefined) return [];
      const values = { cell: cellName(cell), value: numberFromDecimal(amount.value) };
      return [
        findingAt("unreadable-number", "signal", cell, period.name, message("review.amountTooLarge", values)),
      ];
    }),
  );
}
