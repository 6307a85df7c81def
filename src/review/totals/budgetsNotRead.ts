import type { Budget } from "../../budget/budget";
import { budgetNotRead } from "../../budget/reading/recogniseBudget";
import type { ReadingCorrection } from "../../budget/reading/readingCorrection";
import type { Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import type { AmountGrid } from "../../totals/amountGrid";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** Says which budget of a sheet was not read as one, and what to do. Its totals are checked all the same. */
export function budgetsNotRead(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  reading: ReadingCorrection,
  budget: Budget | undefined,
): readonly Skipped[] {
  const found = budgetNotRead(sheet, grid, reading);
  if (!found) {
    const what = message("figures.budgetOf", { sheet: sheet.name });
    return reading.isBudget && !budget ? [{ what, why: message("reading.saidButNotFound") }] : [];
  }
  if (found.why === "sides-in-columns") {
    const what = message("figures.budgetOf", { sheet: sheet.name });
    return [{ what, why: message("figures.sidesInColumns") }];
  }
  const what = message("figures.secondBudget", { sheet: sheet.name, row: found.row });
  return [{ what, why: message("figures.oneBudget") }];
}
