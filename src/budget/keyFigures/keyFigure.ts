import type { Cents } from "../../amounts/cents";

/**
 * Key figures (kengetallen) of a partnership, in the order they are shown. signal-value: signaleringswaarde mogelijk
 * bovenmatig publiek eigen vermogen. equity-ratio: public equity against that value. cash: liquide middelen. resilience:
 * weerstandsvermogen. housing-ratio: huisvestingslasten against total expenses.
 */
export const KEY_FIGURES = [
  "profitability",
  "signal-value",
  "reserve",
  "equity-ratio",
  "solvency-1",
  "solvency-2",
  "current-ratio",
  "cash",
  "resilience",
  "housing-ratio",
] as const;
export type KeyFigureName = (typeof KEY_FIGURES)[number];

/** Where a figure asks for attention: below `least` or above `most`. A signal of the inspectorate, no norm. */
export interface SignalLimit {
  readonly least?: number;
  readonly most?: number;
  /** Where a limit from the sheet Peil comes from and of when, as written there; absent for a built-in one. */
  readonly written?: { readonly source: string; readonly date: string };
}

/** One key figure with what it was made of. */
export interface KeyFigure {
  readonly sheet: string;
  readonly period: string;
  readonly name: KeyFigureName;
  /**
   * Euro for signal-value, reserve and cash; percent for profitability, resilience and housing-ratio; a ratio for the
   * others. Rounded to two digits, or to as many as it takes to be on the same side of its limit.
   */
  readonly value: number;
  readonly unit: "euro" | "percent" | "ratio";
  readonly numerator: Cents;
  readonly denominator: Cents | undefined;
  /** Without ends where there is no limit. */
  readonly limit: SignalLimit;
  readonly isSignal: boolean;
}

/** Whether a value lies beyond its limit; on the limit itself it does not. */
export function isBeyond(value: number, { least, most }: SignalLimit): boolean {
  return (least !== undefined && value < least) || (most !== undefined && value > most);
}
