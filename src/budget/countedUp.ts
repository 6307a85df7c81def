import { cents, type Cents } from "../amounts/cents";
import type { Budget, BudgetLine } from "./budget";

/**
 * The sign that makes an amount count up: income and expenses as positive numbers, a surplus positive, whatever sign the
 * sheet prints them with.
 */
export function signOf(budget: Budget, line: Pick<BudgetLine, "side">): 1 | -1 {
  if (line.side === "result") return resultSign(budget) ?? budget.incomeSign;
  return line.side === "income" ? budget.incomeSign : budget.expenseSign;
}

/** A line's amount in one period, counted up; null where the cell is empty or cannot be read. */
export function countedUp(budget: Budget, line: BudgetLine, index: number): Cents | null {
  const amount = line.amounts[index] ?? null;
  return amount === null ? null : cents(amount * signOf(budget, line));
}

/**
 * Whether a surplus is printed as positive (baten min lasten) or as negative (lasten min baten), by the first period whose
 * totals tell; undefined where none does.
 */
export function resultSign(budget: Budget): 1 | -1 | undefined {
  const lineAt = (row: number | undefined): BudgetLine | undefined =>
    budget.lines.find((line) => line.row === row);
  const [income, expenses, result] = [budget.totalIncome, budget.totalExpenses, budget.result].map(lineAt);
  if (!income || !expenses || !result) return undefined;
  for (const index of budget.periods.keys()) {
    const [earned, spent, left] = [income, expenses, result].map((line) => line.amounts[index] ?? null);
    if (typeof earned !== "number" || typeof spent !== "number" || typeof left !== "number") continue;
    const surplus = earned * budget.incomeSign - spent * budget.expenseSign;
    if (surplus === 0 || left === 0) continue;
    if (Math.abs(Math.abs(surplus) - Math.abs(left)) > 200 * budget.unit) continue;
    return Math.sign(surplus) === Math.sign(left) ? 1 : -1;
  }
  return undefined;
}
