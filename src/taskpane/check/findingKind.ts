import type { RuleName } from "../../findings/finding";
import type { MessageKey } from "../../language/messages";

/** What a finding is about, as people look for it in a long list. */
export type FindingKind =
  "totals" | "comparison" | "overhead" | "house-rule" | "realisation" | "scores" | "plans" | "other";

export const KIND_WORDS: Readonly<Record<FindingKind, MessageKey>> = {
  totals: "reading.kindTotals",
  comparison: "reading.kindComparison",
  overhead: "reading.kindOverhead",
  "house-rule": "reading.kindHouseRule",
  realisation: "reading.kindRealisation",
  scores: "reading.kindScores",
  plans: "reading.kindPlans",
  other: "reading.kindOther",
};

/** The beginnings of the names of rules, by what they are about. A rule that is not among them is "other". */
const BEGINNINGS: readonly (readonly [RegExp, FindingKind])[] = [
  [/^(?:total|result$|line-not-counted|unreadable-number|formula)/, "totals"],
  [/^(?:reconciliation|chapter)/, "comparison"],
  [/^overhead/, "overhead"],
  [/^house-rule/, "house-rule"],
  [/^(?:deviation|budget-to-date)/, "realisation"],
  [/^(?:score|attention|explanation|plan-)/, "scores"],
  [/^(?:norm|realised|activity|step|status|form-|ambition|question|checklist|calendar|regional)/, "plans"],
];

export function kindOf(rule: RuleName): FindingKind {
  return BEGINNINGS.find(([beginning]) => beginning.test(rule))?.[1] ?? "other";
}
