import { roundFaithfully } from "../../amounts/roundFaithfully";
import { cents, type Cents } from "../../amounts/cents";
import type { Budget } from "../budget";
import { countedUp } from "../countedUp";
import { isBeyond } from "./keyFigure";
import type { KeyFigureSettings } from "./keyFigureSettings";

/** One year of the reserve: what it begins with, what the result adds, and where that leaves it. */
export interface ReserveYear {
  readonly sheet: string;
  readonly period: string;
  /** Undefined where no opening reserve was given: a budget does not hold it. */
  readonly opening: Cents | undefined;
  readonly result: Cents;
  readonly closing: Cents | undefined;
  /** The results from the first of these years on, together. */
  readonly cumulative: Cents;
  /** The signal value of the year; undefined where total income cannot be read. */
  readonly signalValue: Cents | undefined;
  /** The reserve, and without it the results together, as so many times the signal value. */
  readonly closingRatio: number | undefined;
  readonly cumulativeRatio: number | undefined;
  /** Whether the reserve is above the signal value: a signal, no norm. */
  readonly isSignal: boolean;
}

/**
 * The reserve over the years of a budget. It begins in the year that the opening reserve was given for, or in the first;
 * it ends before a year whose result cannot be read, because nobody knows what follows then.
 */
export function reserveDevelopment(budget: Budget, settings: KeyFigureSettings): readonly ReserveYear[] {
  if (budget.scope === "part") return [];
  const line = budget.lines.find(({ row }) => row === budget.result);
  const { first, amount } = openingOf(budget, settings);
  const years: ReserveYear[] = [];
  let opening = amount;
  let cumulative = 0;
  for (const [index, period] of [...budget.periods.entries()].slice(first)) {
    const result = line ? countedUp(budget, line, index) : null;
    if (result === null) break;
    cumulative += result;
    const closing = opening === undefined ? undefined : cents(opening + result);
    const signalValue = signalValueOf(budget, settings, index);
    const ratio = (part: number | undefined): number | undefined =>
      part === undefined || !signalValue
        ? undefined
        : roundFaithfully(part / signalValue, (value) => isBeyond(value, { most: 1 }));
    years.push({
      sheet: budget.sheet,
      period: period.name,
      opening,
      result,
      closing,
      cumulative: cents(cumulative),
      signalValue,
      closingRatio: ratio(closing),
      cumulativeRatio: ratio(cumulative),
      isSignal: closing !== undefined && signalValue !== undefined && closing > signalValue,
    });
    opening = closing;
  }
  return years;
}

function openingOf(
  budget: Budget,
  { balance }: KeyFigureSettings,
): { readonly first: number; readonly amount: Cents | undefined } {
  const known = balance.get("openingReserve");
  const first = budget.periods.findIndex(({ name }) => known?.has(name) === true);
  if (first >= 0) return { first, amount: known?.get(budget.periods[first]?.name ?? "") };
  return { first: 0, amount: known?.get("") };
}

/**
 * Signaleringswaarde mogelijk bovenmatig publiek eigen vermogen of a partnership: a share of total income (3,5 %), and at
 * least 250.000 euro. Letter of 29 June 2020, 35 300 VIII nr. 207.
 */
export function signalValueOf(budget: Budget, settings: KeyFigureSettings, index: number): Cents | undefined {
  const line = budget.lines.find(({ row }) => row === budget.totalIncome);
  const income = line ? countedUp(budget, line, index) : null;
  if (income === null) return undefined;
  return cents(Math.max(settings.signalLeast, Math.round((income * settings.signalShare) / 100)));
}
