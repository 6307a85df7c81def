import { cents, euroFromCents } from "../../amounts/cents";
import { decimalFromNumber } from "../../amounts/decimal";
import type { Budget, BudgetUnit } from "../../budget/budget";

/** Fewest decimals of an amount in each unit: to a thousand euro, and to the euro where people count in euro. */
const FEWEST_DECIMALS: Readonly<Record<BudgetUnit, number>> = { 1: 0, 1000: 0, 1_000_000: 3 };

/** Decimals of the new sheet's amounts: those that the budget counts with. Euro are rounded to whole ones. */
export function amountDecimals(budget: Budget, period: number): number {
  if (budget.unit === 1) return 0;
  const printed = budget.lines.map(({ amounts }) => {
    const amount = decimalFromNumber(euroFromCents(amounts[period] ?? cents(0)) / budget.unit);
    return amount?.decimals ?? 0;
  });
  return Math.max(FEWEST_DECIMALS[budget.unit], ...printed);
}

/** The number format that shows so many decimals, and a nil as one digit. */
export function amountFormat(decimals: number): string {
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return `${digits};-${digits};0`;
}
