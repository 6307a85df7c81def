/**
 * What a norm asks. Bounds of `at-least`, `at-most` and `range` belong to it; those of `below` and `above` do not.
 * all: every request, every school. judgement: a person says whether it was met. empty: nothing is asked.
 *
 * `unit` is "count", "percent" (bounds from 0 to 100), or the thing that the norm counts, as in "klachten".
 */
export type Norm =
  | { readonly kind: "at-least" | "above"; readonly min: number; readonly unit: string }
  | { readonly kind: "at-most" | "below"; readonly max: number; readonly unit: string }
  | { readonly kind: "range"; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: "all"; readonly min: 100; readonly unit: string }
  | { readonly kind: "judgement" }
  | { readonly kind: "empty" };

/** One norm with the words it was written in. */
export interface NormClause {
  readonly norm: Norm;
  /** Its own part of the cell, as it stands. */
  readonly text: string;
  /** The condition under which it holds, as in "op aanvraag"; "" where there is none. */
  readonly condition: string;
  /** Whether it says that reaching it counts as 100 %. */
  readonly saysFull: boolean;
}

/** The norms of a text; or the character, from 1, where reading stopped. Nothing is guessed about what follows it. */
export type NormReading =
  | { readonly kind: "norms"; readonly clauses: readonly NormClause[] }
  | { readonly kind: "unreadable"; readonly at: number };
