import { cents, euroFromCents, type Cents } from "../../amounts/cents";
import { message, type Message } from "../../language/messages";
import type { Attempt } from "../attempt";
import type { Budget } from "../budget";
import { roundFaithfully } from "../../amounts/roundFaithfully";
import { countedUp } from "../countedUp";
import { isBeyond, KEY_FIGURES, type KeyFigure, type KeyFigureName, type SignalLimit } from "./keyFigure";
import { balanceFigureName, type BalanceFigure, type KeyFigureSettings } from "./keyFigureSettings";
import { reserveDevelopment, signalValueOf } from "./reserveDevelopment";
import { limitAt, type LimitedFigure } from "./signalLimits";

/** The key figures of a budget, and for those that could not be computed what they miss. */
export interface KeyFiguresResult {
  readonly figures: readonly KeyFigure[];
  readonly missing: readonly MissingKeyFigure[];
}

/** A figure that waits for something, with the periods in which it does. */
export interface MissingKeyFigure {
  readonly sheet: string;
  readonly name: KeyFigureName;
  readonly periods: readonly string[];
  readonly why: Message;
}

/** All key figures for every period of a whole budget. A signal is no norm: it asks for a story with the figure. */
export function computeKeyFigures(budget: Budget, settings: KeyFigureSettings): KeyFiguresResult {
  if (budget.scope === "part") return { figures: [], missing: [] };
  const figures: KeyFigure[] = [];
  const missing = new Map<
    string,
    { readonly name: KeyFigureName; readonly why: Message; readonly periods: string[] }
  >();
  budget.periods.forEach((period, index) => {
    for (const name of KEY_FIGURES) {
      const computed = compute(name, budget, settings, index);
      if ("value" in computed) {
        figures.push({ sheet: budget.sheet, period: period.name, name, ...computed.value });
        continue;
      }
      const key = `${name} ${computed.why.key}`;
      const known = missing.get(key) ?? { name, why: computed.why, periods: [] };
      known.periods.push(period.name);
      missing.set(key, known);
    }
  });
  return {
    figures,
    missing: [...missing.values()].map((one) => ({ sheet: budget.sheet, ...one })),
  };
}

type Computed = Omit<KeyFigure, "sheet" | "period" | "name">;

function compute(
  name: KeyFigureName,
  budget: Budget,
  settings: KeyFigureSettings,
  index: number,
): Attempt<Computed> {
  const income = amountAt(budget, budget.totalIncome, index, message("budget.noTotalIncome"));
  const balance = (figure: BalanceFigure): Attempt<Cents> => balanceOf(budget, settings, figure, index);
  const signal = signalValueOf(budget, settings, index);
  const signalValue = map(income, (total) => signal ?? total);
  const limit = (figure: LimitedFigure): SignalLimit =>
    "value" in income ? limitAt(settings.limits[figure], euroFromCents(income.value)) : {};
  switch (name) {
    case "profitability":
      return ratio(resultAt(budget, index), income, "percent", limit(name));
    case "signal-value":
      return map(signalValue, (value) => amount(value, {}));
    case "reserve":
      return both(reserveAfter(budget, settings, index), signalValue, (reserve, most) => ({
        value: amount(reserve, { most: euroFromCents(most) }),
      }));
    case "equity-ratio":
      return ratio(balance("equity"), signalValue, "ratio", { most: 1 });
    case "solvency-1":
      return ratio(balance("equity"), balance("balanceTotal"), "ratio", {});
    case "solvency-2": {
      const own = both(balance("equity"), balance("provisions"), (equity, provisions) => ({
        value: cents(equity + provisions),
      }));
      return ratio(own, balance("balanceTotal"), "ratio", limit(name));
    }
    case "current-ratio":
      return both(income, signalValue, () =>
        ratio(balance("currentAssets"), balance("currentLiabilities"), "ratio", limit(name)),
      );
    case "cash":
      return map(balance("cash"), (value) => amount(value, limit(name)));
    case "resilience":
      return ratio(balance("equity"), income, "percent", limit(name));
    case "housing-ratio": {
      const expenses = amountAt(budget, budget.totalExpenses, index, message("budget.noTotalExpenses"));
      return ratio(balance("housing"), expenses, "percent", limit(name));
    }
  }
}

function map<Value, Result>(attempt: Attempt<Value>, make: (value: Value) => Result): Attempt<Result> {
  return "value" in attempt ? { value: make(attempt.value) } : attempt;
}

function both<One, Other, Result>(
  one: Attempt<One>,
  other: Attempt<Other>,
  make: (one: One, other: Other) => Attempt<Result>,
): Attempt<Result> {
  if ("why" in one) return one;
  return "why" in other ? other : make(one.value, other.value);
}

function amountAt(budget: Budget, row: number | undefined, index: number, why: Message): Attempt<Cents> {
  const line = budget.lines.find((one) => one.row === row);
  if (!line) return { why };
  const value = countedUp(budget, line, index);
  return value === null ? { why: message("budget.amountMissing", { label: line.label }) } : { value };
}

function resultAt(budget: Budget, index: number): Attempt<Cents> {
  return amountAt(budget, budget.result, index, message("budget.noResult"));
}

function balanceOf(
  budget: Budget,
  settings: KeyFigureSettings,
  figure: BalanceFigure,
  index: number,
): Attempt<Cents> {
  const known = settings.balance.get(figure);
  const period = budget.periods[index]?.name ?? "";
  // Without a year a figure is clear only where the budget has one period.
  const isOnly = budget.periods.length === 1;
  const value = known?.get(period) ?? (isOnly ? known?.get("") : undefined);
  if (value !== undefined) return { value };
  const name = isOnly ? balanceFigureName(figure) : `${balanceFigureName(figure)} ${period}`;
  return { why: message("budget.balanceFigureMissing", { name }) };
}

/** The reserve at the end of a period, where an opening reserve was given for it or for a period before it. */
function reserveAfter(budget: Budget, settings: KeyFigureSettings, index: number): Attempt<Cents> {
  const result = resultAt(budget, index);
  if ("why" in result) return result;
  const period = budget.periods[index]?.name;
  const year = reserveDevelopment(budget, settings).find((one) => one.period === period);
  if (year?.closing !== undefined) return { value: year.closing };
  const hasOpening = (settings.balance.get("openingReserve")?.size ?? 0) > 0;
  const name = balanceFigureName("openingReserve");
  return {
    why: message(hasOpening ? "figures.reserveUnknown" : "budget.balanceFigureMissing", { name }),
  };
}

function amount(value: Cents, limit: SignalLimit): Computed {
  const euro = euroFromCents(value);
  return {
    value: euro,
    unit: "euro",
    numerator: value,
    denominator: undefined,
    limit,
    isSignal: isBeyond(euro, limit),
  };
}

function ratio(
  numerator: Attempt<Cents>,
  denominator: Attempt<Cents>,
  unit: "percent" | "ratio",
  limit: SignalLimit,
): Attempt<Computed> {
  return both(numerator, denominator, (top, bottom): Attempt<Computed> => {
    if (bottom === 0) return { why: message("budget.noDenominator") };
    const exact = (top / bottom) * (unit === "percent" ? 100 : 1);
    const value = roundFaithfully(exact, (one) => isBeyond(one, limit));
    return {
      value: { value, unit, numerator: top, denominator: bottom, limit, isSignal: isBeyond(exact, limit) },
    };
  });
}
