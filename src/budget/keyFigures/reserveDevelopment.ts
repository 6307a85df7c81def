import { roundFaithfully } from "../../amounts/roundFaithfully";
import { cents, type Cents } from "../../amounts/cents";
import type { Budget, Period } from "../budget";
import { countedUp } from "../countedUp";
import { yearIn } from "../reading/columnNames";
import { isBeyond } from "./keyFigure";
import type { KeyFigureSettings } from "./keyFigureSettings";

const PART_OF_YEAR =
  /\b(?:[1-4]e )?kwartaal(?: [1-4])?\b|\bq[1-4]\b|\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i;

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
 * it ends before a year whose result cannot be read, because nobody knows what follows then. Of a year with several
 * versions the last one counts.
 */
export function reserveDevelopment(budget: Budget, settings: KeyFigureSettings): readonly ReserveYear[] {
  if (budget.scope === "part") return [];
  const line = budget.lines.find(({ row }) => row === budget.result);
  const versions = lastVersions(budget.periods);
  const { first, amount } = openingOf(versions, settings);
  const years: ReserveYear[] = [];
  let opening = amount;
  let cumulative = 0;
  for (const [index, period] of versions.slice(first)) {
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

/** One period a year, the last one printed, in the order of the years; quarters and months of a year are no versions. */
function lastVersions(periods: readonly Period[]): readonly (readonly [number, Period])[] {
  const last = new Map<string, readonly [number, Period]>();
  for (const [index, period] of periods.entries()) {
    const part = PART_OF_YEAR.exec(period.name)?.[0] ?? "";
    last.set(`${yearIn(period.name) ?? ""} ${part.toLowerCase()}`, [index, period]);
  }
  const found = [...last.values()];
  const hasYears = found.every(([, { name }]) => yearIn(name) !== undefined && !PART_OF_YEAR.test(name));
  const year = ([, { name }]: readonly [number, Period]): string => yearIn(name) ?? "";
  return hasYears ? found.sort((one, other) => year(one).localeCompare(year(other))) : found;
}

/** The version that the opening reserve was given for, by its own name or by its year; else the first of all. */
function openingOf(
  versions: readonly (readonly [number, Period])[],
  { balance }: KeyFigureSettings,
): { readonly first: number; readonly amount: Cents | undefined } {
  const known = balance.get("openingReserve");
  const amountOf = ({ name }: Period): Cents | undefined =>
    known?.get(name) ?? known?.get(yearIn(name) ?? name);
  const first = versions.findIndex(([, period]) => amountOf(period) !== undefined);
  const period = versions[first]?.[1];
  return period ? { first, amount: amountOf(period) } : { first: 0, amount: known?.get("") };
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
