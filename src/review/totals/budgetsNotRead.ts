import type { Budget } from "../../budget/budget";
import { budgetNotRead } from "../../budget/reading/recogniseBudget";
import type { ReadingCorrection } from "../../budget/reading/readingCorrection";
import type { Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import type { AmountGrid } from "../../totals/amountGrid";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** Says that a sheet that looks like a budget was not read as one, and what to do. Its totals are checked all the same. */
export function budgetsNotRead(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  reading: ReadingCorrection,
  budgets: readonly Budget[],
): readonly Skipped[] {
  const found = budgetNotRead(sheet, grid, reading);
  if (found?.why === "second-budget" && !found.hasOwnYears) {
    const second = message("tables.secondBudget", { sheet: sheet.name, row: found.row });
    return [{ what: second, why: message("tables.secondBudgetWhy") }];
  }
  if (budgets.length > 0) return [];
  const what = message("figures.budgetOf", { sheet: sheet.name });
  if (found?.why === "sides-in-columns") return [{ what, why: message("figures.sidesInColumns") }];
  return reading.isBudget ? [{ what, why: message("reading.saidButNotFound") }] : [];
}
