import { createContext } from "react";
import type { Budget } from "../../budget/budget";

/** How many euro one printed unit is, by the sheet's name: a sum is shown in the sheet's own unit, and says so. */
export const SheetUnits = createContext<ReadonlyMap<string, Budget["unit"]>>(new Map());

/** The units of the sheets that hold a budget. */
export function sheetUnits(budgets: readonly Budget[]): ReadonlyMap<string, Budget["unit"]> {
  return new Map(budgets.map((budget) => [budget.sheet, budget.unit]));
}
