import { euroFromCents, type Cents } from "../../amounts/cents";
import type { Budget } from "../budget";
import { countedUp } from "../countedUp";
import type { SignalLimit } from "./keyFigure";
import type { KeyFigureSettings } from "./keyFigureSettings";

const NAMES = ["small", "medium", "large", "largest"] as const;
export type SizeName = (typeof NAMES)[number];

/** The class by total income that a partnership is in, which its limit for liquidity depends on. */
export interface SizeOfPeriod {
  readonly sheet: string;
  readonly period: string;
  readonly income: Cents;
  /** Undefined where other classes than the usual four are set. */
  readonly name: SizeName | undefined;
  /** Total income in euro from which the class holds, and below which; the largest class has no upper end. */
  readonly from: number;
  readonly below: number | undefined;
  readonly limit: SignalLimit;
}

/** The class of each period of a whole budget; none where liquidity has one limit for everybody, or total income is not known. */
export function sizesOf(budget: Budget, { limits }: KeyFigureSettings): readonly SizeOfPeriod[] {
  const classes = limits["current-ratio"];
  const line = budget.lines.find(({ row }) => row === budget.totalIncome);
  if (budget.scope === "part" || !line || classes.length < 2) return [];
  return budget.periods.flatMap((period, index): readonly SizeOfPeriod[] => {
    const income = countedUp(budget, line, index);
    const at = income === null ? -1 : classes.findIndex(({ below }) => euroFromCents(income) < below);
    const own = classes[at];
    if (income === null || !own) return [];
    return [
      {
        sheet: budget.sheet,
        period: period.name,
        income,
        name: classes.length === NAMES.length ? NAMES[at] : undefined,
        from: classes[at - 1]?.below ?? 0,
        below: Number.isFinite(own.below) ? own.below : undefined,
        limit: own.limit,
      },
    ];
  });
}
