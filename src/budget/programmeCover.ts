import { cents, type Cents } from "../amounts/cents";
import type { CellAddress } from "../workbook/address";
import type { Budget, BudgetLine } from "./budget";
import { budgetCell } from "./budgetCell";
import { countedUp } from "./countedUp";
import { countedLines } from "./reading/budgetLines";

/** What a programme costs and what is earmarked for it (kostendekkendheid), in one period. */
export interface ProgrammeCover {
  readonly sheet: string;
  readonly period: string;
  readonly programme: number;
  readonly label: string;
  /** The name that its income has, where that is another; names of one programme drift between baten and lasten. */
  readonly incomeLabel: string | undefined;
  readonly income: Cents;
  readonly expenses: Cents;
  /** Expenses minus earmarked income: what the partnership pays from general means; negative where income is left. */
  readonly net: Cents;
  readonly cell: CellAddress;
}

/** Every programme that has income of its own beside its expenses. An empty income cell is no income, and no row. */
export function programmeCover(budget: Budget): readonly ProgrammeCover[] {
  const items = countedLines(budget).filter((line) => line.programme !== undefined);
  return items
    .filter((line) => line.side === "expenses")
    .flatMap((expense) => {
      const income = items.find((line) => line.side === "income" && line.programme === expense.programme);
      return income
        ? budget.periods.flatMap((_, index) => coverAt(budget, expense, income, index) ?? [])
        : [];
    });
}

function coverAt(
  budget: Budget,
  expense: BudgetLine,
  income: BudgetLine,
  index: number,
): ProgrammeCover | undefined {
  const period = budget.periods[index];
  const [expenses, earmarked] = [countedUp(budget, expense, index), countedUp(budget, income, index)];
  if (!period || expenses === null || earmarked === null || expense.programme === undefined) return undefined;
  return {
    sheet: budget.sheet,
    period: period.name,
    programme: expense.programme,
    label: expense.label,
    incomeLabel: income.label.toLowerCase() === expense.label.toLowerCase() ? undefined : income.label,
    income: earmarked,
    expenses,
    net: cents(expenses - earmarked),
    cell: budgetCell(budget, expense, period),
  };
}
