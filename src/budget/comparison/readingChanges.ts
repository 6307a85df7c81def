import type { Budget, BudgetUnit } from "../budget";

/**
 * What is otherwise about how a budget is printed. unit: in euro or times so many. income-sign, expense-sign: printed as
 * positive or as negative numbers. period-new, period-dropped: a year that only one of the versions has.
 */
export type ReadingChange =
  | { readonly sheet: string; readonly kind: "unit"; readonly before: BudgetUnit; readonly after: BudgetUnit }
  | {
      readonly sheet: string;
      readonly kind: "income-sign" | "expense-sign";
      readonly before: 1 | -1;
      readonly after: 1 | -1;
    }
  | { readonly sheet: string; readonly kind: "period-new" | "period-dropped"; readonly period: string };

/** Compares how two versions of a budget are printed. Amounts are compared apart, in euro and counted up. */
export function readingChanges(former: Budget, budget: Budget): readonly ReadingChange[] {
  const { sheet } = budget;
  const isNamed = (name: string, others: Budget): boolean =>
    others.periods.some(
      (period) =>
        period.name === name || (yearOf(name) !== undefined && yearOf(name) === yearOf(period.name)),
    );
  const isOne = former.periods.length === 1 && budget.periods.length === 1;
  return [
    ...(former.unit === budget.unit
      ? []
      : [{ sheet, kind: "unit" as const, before: former.unit, after: budget.unit }]),
    ...(former.incomeSign === budget.incomeSign
      ? []
      : [{ sheet, kind: "income-sign" as const, before: former.incomeSign, after: budget.incomeSign }]),
    ...(former.expenseSign === budget.expenseSign
      ? []
      : [{ sheet, kind: "expense-sign" as const, before: former.expenseSign, after: budget.expenseSign }]),
    ...(isOne ? [] : budget.periods)
      .filter(({ name }) => !isNamed(name, former))
      .map(({ name }) => ({ sheet, kind: "period-new" as const, period: name })),
    ...(isOne ? [] : former.periods)
      .filter(({ name }) => !isNamed(name, budget))
      .map(({ name }) => ({ sheet, kind: "period-dropped" as const, period: name })),
  ];
}

/** The year that a heading names: 2024 of "Begroting 2024". */
export function yearOf(name: string): string | undefined {
  return /\b(?:19|20)\d\d\b/.exec(name)?.[0];
}
