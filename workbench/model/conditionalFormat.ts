import type { Rectangle } from "./rectangle";

export const COMPARISONS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

/** The names of Excel.ConditionalCellValueOperator. */
export type Comparison = (typeof COMPARISONS)[number];

export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "cell-value";
      readonly operator: Comparison;
      readonly formula1: string;
      readonly formula2: string | null;
    };

/** A conditional format: the first in a sheet's list goes before the others. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Rectangle[];
  readonly rule: ConditionalRule;
  /** Colours as "#RRGGBB"; null where the format leaves them alone. */
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean | null;
  /** In English notation; absent where the format leaves it alone. */
  readonly numberFormat?: string;
  readonly stopIfTrue: boolean;
}
