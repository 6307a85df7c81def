import type { Cents } from "../../amounts/cents";

/**
 * Key figures (kengetallen) of a partnership, in the order they are shown. signal-value: signaleringswaarde mogelijk
 * bovenmatig publiek eigen vermogen. equity-ratio: public equity against that value. resilience: weerstandsvermogen.
 */
export const KEY_FIGURES = [
  "profitability",
  "signal-value",
  "reserve",
  "equity-ratio",
  "solvency-2",
  "current-ratio",
  "resilience",
] as const;
export type KeyFigureName = (typeof KEY_FIGURES)[number];

/** Where a figure asks for attention: below `least` or above `most`. A signal of the inspectorate, no norm. */
export interface SignalLimit {
  readonly least?: number;
  readonly most?: number;
}

/** One key figure with what it was made of. */
export interface KeyFigure {
  readonly sheet: string;
  readonly period: string;
  readonly name: KeyFigureName;
  /** Euro for signal-value and reserve; percent for profitability and resilience; a ratio for the others. */
  readonly value: number;
  readonly unit: "euro" | "percent" | "ratio";
  readonly numerator: Cents;
  readonly denominator: Cents | undefined;
  /** Without ends where there is no limit. */
  readonly limit: SignalLimit;
  readonly isSignal: boolean;
}
