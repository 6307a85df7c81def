import { amountInCents } from "../../amounts/amountInCents";
import { centsFromEuro, type Cents } from "../../amounts/cents";
import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import type { Finding } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import { DEFAULT_LIMITS, LIMITED_FIGURES, LIMIT_NAMES, readLimit, type SignalLimits } from "./signalLimits";

/** Figures of the balance sheet that a budget does not hold. Asked for in the sheet Peil. */
export const BALANCE_FIGURES = [
  "equity",
  "provisions",
  "balanceTotal",
  "currentAssets",
  "currentLiabilities",
  "cash",
  "housing",
  "openingReserve",
] as const;
export type BalanceFigure = (typeof BALANCE_FIGURES)[number];

const NAMES: Readonly<Record<BalanceFigure, readonly string[]>> = {
  equity: ["Eigen vermogen", "Equity"],
  provisions: ["Voorzieningen", "Provisions"],
  balanceTotal: ["Balanstotaal", "Balance sheet total"],
  currentAssets: ["Vlottende activa", "Current assets"],
  currentLiabilities: ["Kortlopende schulden", "Current liabilities"],
  cash: ["Liquide middelen", "Cash"],
  housing: ["Huisvestingslasten", "Housing expenses"],
  openingReserve: ["Beginreserve", "Opening reserve"],
};

/**
 * What key figures need beside the budget. The share and the least amount of the signal value are those the inspectorate
 * has used for partnerships since 2020 (letter of 29 June 2020, 35 300 VIII nr. 207); both can be set, because it is not
 * certain that they stay.
 */
export interface KeyFigureSettings {
  /** A balance figure in cents; by period, or "" where it was written without one. */
  readonly balance: ReadonlyMap<BalanceFigure, ReadonlyMap<string, Cents>>;
  /** In percent of total income. */
  readonly signalShare: number;
  readonly signalLeast: Cents;
  /** Where each figure is a signal. */
  readonly limits: SignalLimits;
}

export interface KeyFigureSettingsReading {
  readonly settings: KeyFigureSettings;
  readonly findings: readonly Finding[];
}

/** A share of income is at most all of it, in percent. */
const WHOLE = 100;

/** Reads "Eigen vermogen 2021 | 1.250.000" the two settings of the signal value, and the limits. */
export function readKeyFigureSettings(entries: readonly PeilEntry[]): KeyFigureSettingsReading {
  const balance = new Map(BALANCE_FIGURES.map((figure) => [figure, new Map<string, Cents>()]));
  let signalShare = 3.5;
  let signalLeast = centsFromEuro(250_000);
  let limits = DEFAULT_LIMITS;
  const findings: Finding[] = [];
  for (const entry of entries.filter(({ value }) => value !== "")) {
    const limited = LIMITED_FIGURES.find((one) =>
      LIMIT_NAMES[one].some((name) => isSameName(name, entry.name)),
    );
    if (limited) {
      const classes = readLimit(limited, entry);
      if (classes) limits = { ...limits, [limited]: classes };
      else findings.push(unreadableEntry(entry));
      continue;
    }
    const target = balanceName(entry.name);
    const isShare = isSameName(entry.name, SIGNAL_SHARE_NAME);
    const isLeast = isSameName(entry.name, SIGNAL_LEAST_NAME);
    if (!target && !isShare && !isLeast) continue;
    const reading = readNumber(entry.value);
    const value = reading.kind === "number" ? reading.value : undefined;
    const share = value && numberFromDecimal(value);
    const amount = value && amountInCents(value);
    if (isShare && share !== undefined && share >= 0 && share <= WHOLE) signalShare = share;
    else if (isLeast && amount !== undefined) signalLeast = amount;
    else if (target && amount !== undefined) balance.get(target.figure)?.set(target.period, amount);
    else findings.push(unreadableEntry(entry));
  }
  return { settings: { balance, signalShare, signalLeast, limits }, findings };
}

function balanceName(name: string): { readonly figure: BalanceFigure; readonly period: string } | undefined {
  for (const figure of BALANCE_FIGURES) {
    for (const word of NAMES[figure]) {
      const start = name.slice(0, word.length);
      const rest = name.slice(word.length);
      if (isSameName(start, word) && (rest === "" || /^\s/.test(rest)))
        return { figure, period: rest.trim() };
    }
  }
  return undefined;
}

/** The Dutch name of a balance figure, as the sheet Peil expects it. */
export function balanceFigureName(figure: BalanceFigure): string {
  return NAMES[figure][0] ?? figure;
}

/** Every name of a balance figure in the sheet Peil; the Dutch one first. */
export function balanceFigureNames(figure: BalanceFigure): readonly string[] {
  return NAMES[figure];
}

/** Names of the two settings of the signal value. */
export const SIGNAL_SHARE_NAME = "Signaleringswaarde percentage";
export const SIGNAL_LEAST_NAME = "Signaleringswaarde minimum";
