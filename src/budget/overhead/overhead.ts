import type { Cents } from "../../amounts/cents";
import type { FigureTerm } from "../budget";

/**
 * What overhead is measured against. total-expenses: totale lasten. discretionary-budget: baten minus verplichte
 * afdrachten, the definition of the sector study of 2018. own-programmes: lasten minus afdrachten minus what is
 * passed through to schools.
 */
export const OVERHEAD_DEFINITIONS = ["total-expenses", "discretionary-budget", "own-programmes"] as const;
export type OverheadDefinition = (typeof OVERHEAD_DEFINITIONS)[number];

/** Both ends belong to the range; in percent. An open end is undefined. */
export interface NormRange {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** One overhead percentage with everything it was made of. */
export interface OverheadFigure {
  readonly sheet: string;
  readonly period: string;
  readonly definition: OverheadDefinition;
  readonly numerator: Cents;
  readonly numeratorTerms: readonly FigureTerm[];
  readonly denominator: Cents;
  /** What the denominator is made of; lines with weight -1 are those left out of it. */
  readonly denominatorTerms: readonly FigureTerm[];
  /** Rounded to two digits after the decimal sign. */
  readonly percentage: number;
  readonly norm: NormRange | undefined;
  readonly verdict: "below" | "within" | "above" | "no-norm";
}
