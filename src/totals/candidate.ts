import type { Weight } from "./weigh";

/** How the addends of a candidate stand: next to each other, apart from their total, all of them totals, lines of one name, or by indentation. */
export type Shape = "run" | "distant" | "totals" | "namesakes" | "children" | "pair" | "balance";

/** "Line `total` is the sum of lines `terms`": indices of lines in the table, from 0. */
export interface Candidate {
  readonly total: number;
  readonly terms: readonly number[];
  /** The weight of each term; all 1 where it is left out. */
  readonly signs?: readonly (1 | -1)[];
  readonly shape: Shape;
  /** Whether the total stands after its addends: beneath or right of them. */
  readonly isAfter: boolean;
  /** Whether the addends are all lines between the total and the edge of its block. */
  readonly isFramed: boolean;
  /** Bits of numbers and structure together. */
  readonly bits: number;
  readonly weight: Weight;
  readonly evidence: "values" | "structure";
}
