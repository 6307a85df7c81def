import type { Budget } from "../../budget/budget";
import { checkHouseRules, RULE_NAME, type HouseRulesCheck } from "../../budget/rules/checkHouseRules";
import type { RuleError } from "../../budget/rules/houseRule";
import { isRuleError, parseRule } from "../../budget/rules/parseRule";
import { readParameters } from "../../budget/rules/parameters";
import { PEIL_SHEET, type PeilEntry } from "../../workbook/peilSheet";

/** How a rule stands: where reading it stopped, or what it gives in the whole budgets of the workbook. */
export type RuleOutcome =
  | { readonly kind: "unreadable"; readonly error: RuleError }
  | { readonly kind: "checked"; readonly check: HouseRulesCheck };

/** Reads a rule and holds the budgets to it, whether it is in the sheet Peil already or still being typed. */
export function ruleOutcome(
  text: string,
  budgets: readonly Budget[],
  decisions: readonly PeilEntry[],
): RuleOutcome {
  const rule = parseRule(text);
  if (isRuleError(rule)) return { kind: "unreadable", error: rule };
  const whole = budgets.filter(({ scope }) => scope === "whole");
  const cell = { sheet: PEIL_SHEET, row: 1, column: 2 };
  const entry = { name: RULE_NAME, value: text, explanation: "", date: "", cell };
  return { kind: "checked", check: checkHouseRules(whole, [entry], readParameters(decisions).parameters) };
}
