/** How two sides of a rule compare. */
export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Periods by their names as printed, both ends included. */
export interface PeriodRange {
  readonly first: string;
  readonly last: string;
}

/** A calculation over a budget's lines. `at` is the character, from 1, where the name stands in the rule. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | {
      readonly kind: "line";
      readonly name: string;
      readonly at: number;
      /** The periods whose amounts are added up, both ends included; absent: the period the rule is held to. */
      readonly over?: PeriodRange;
    }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Expression;
      readonly right: Expression;
    };

/** A rule that a partnership holds its own budget to, as it stands in the sheet Peil. */
export interface HouseRule {
  readonly text: string;
  readonly left: Expression;
  /** One comparison; two for "tussen ... en ...", which holds both ends. */
  readonly conditions: readonly { readonly comparison: Comparison; readonly right: Expression }[];
  /** Names of the periods it is about, both ends included; undefined: all of them. */
  readonly periods: PeriodRange | undefined;
  /** In euro: how far the sides may differ. */
  readonly tolerance: number;
}

/** Where reading a rule stopped: the character from 1, and what was expected there. */
export interface RuleError {
  readonly at: number;
  readonly expected: "value" | "comparison" | "end" | "parenthesis" | "and" | "period" | "number" | "quote";
}
