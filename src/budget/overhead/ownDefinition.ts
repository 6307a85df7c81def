import type { LineSide } from "../budget";
import type { ProgrammeSpan } from "./programmeNumbers";

/**
 * Amounts that a definition may start from. general-income: what is not earmarked for a programme. discretionary-budget:
 * total income minus transfers. programme-expenses: total expenses minus transfers.
 */
export type OverheadBase =
  | "total-expenses"
  | "total-income"
  | "general-income"
  | "discretionary-budget"
  | "programme-expenses"
  | "transfers";

/** What a denominator is made of: an amount of the whole budget, programmes, or a line by its label. */
export type DefinitionPart =
  | { readonly kind: "base"; readonly base: OverheadBase }
  | {
      readonly kind: "programmes";
      readonly side: Extract<LineSide, "income" | "expenses">;
      readonly spans: readonly ProgrammeSpan[];
    }
  | { readonly kind: "line"; readonly label: string };

export interface DefinitionTerm {
  readonly part: DefinitionPart;
  readonly weight: 1 | -1;
}

/** A partnership's own definition of overhead, as it stands in the sheet Peil. */
export interface OwnDefinition {
  /** What people call it; "" where they gave no name. */
  readonly name: string;
  /** The programmes that are overhead; undefined: the same as in the standard definitions. */
  readonly numerator: readonly ProgrammeSpan[] | undefined;
  /** Whether income earmarked for these programmes is taken off the numerator. */
  readonly isNet: boolean;
  readonly denominator: readonly DefinitionTerm[];
}
