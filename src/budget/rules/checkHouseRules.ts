import type { Finding, Skipped } from "../../findings/finding";
import { message, type Message } from "../../language/messages";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import type { CellAddress } from "../../workbook/address";
import type { Budget, Period } from "../budget";
import { budgetCell } from "../budgetCell";
import { evaluateRule, periodIndexes } from "./evaluateRule";
import { findLine } from "./findLine";
import type { Expression, HouseRule, RuleError } from "./houseRule";
import type { Parameter } from "./parameters";
import { isRuleError, parseRule } from "./parseRule";

/** The name of a rule in the sheet Peil. */
export const RULE_NAME = "Regel";

/** What the rules of the house gave. */
export interface HouseRulesCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** Holds each whole budget to the rules in the sheet Peil. A rule that is not met is a signal, no arithmetic error. */
export function checkHouseRules(
  budgets: readonly Budget[],
  entries: readonly PeilEntry[],
  parameters: readonly Parameter[] = [],
): HouseRulesCheck {
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  let performed = 0;
  for (const entry of entries.filter(({ name, value }) => isSameName(name, RULE_NAME) && value !== "")) {
    const rule = parseRule(entry.value);
    if (isRuleError(rule)) {
      findings.push(unreadableRule(entry, rule));
      continue;
    }
    const missing = whyNowhere(budgets, rule);
    if (missing) skipped.push({ what: message("figures.rule", { rule: rule.text }), why: missing });
    for (const budget of budgets) {
      const result = checkRule(budget, rule, parameters);
      performed += result.performed;
      findings.push(...result.findings);
      skipped.push(...result.skipped);
    }
  }
  return { performed, findings, skipped };
}

/** Why no budget at all can be held to a rule: there is none, or none has the periods that the rule names. */
function whyNowhere(budgets: readonly Budget[], { periods }: HouseRule): Message | undefined {
  if (budgets.length === 0) return message("figures.noWholeBudget");
  if (!periods || budgets.some((budget) => periodIndexes(budget, periods).length > 0)) return undefined;
  const isOne = isSameName(periods.first, periods.last);
  return message(isOne ? "figures.noBudgetPeriod" : "figures.noBudgetPeriods", { ...periods });
}

function checkRule(budget: Budget, rule: HouseRule, parameters: readonly Parameter[]): HouseRulesCheck {
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  let performed = 0;
  for (const index of periodsOf(budget, rule)) {
    const period = budget.periods[index];
    if (!period) continue;
    const outcome = evaluateRule(budget, rule, index, parameters);
    if (outcome.kind === "undecided") {
      const what = message("budget.ruleInPeriod", {
        rule: rule.text,
        period: period.name,
        sheet: budget.sheet,
      });
      skipped.push({ what, why: outcome.why });
      continue;
    }
    performed += 1;
    if (outcome.holds) continue;
    const cell = firstCell(budget, rule.left, period) ?? firstCellOfRight(budget, rule, period);
    if (!cell) continue;
    const { left, right } = outcome;
    findings.push({
      rule: "house-rule",
      severity: "signal",
      cell,
      goTo: cell,
      period: period.name,
      message: message("budget.ruleBroken", {
        rule: rule.text,
        period: period.name,
        left,
        right,
        difference: left - right,
      }),
      sum: undefined,
      hints: [],
    });
  }
  return { performed, findings, skipped };
}

/**
 * The periods a rule is held to: those it names, otherwise all. A rule that only adds up over periods says the same in each
 * of them, so it is held to the last one.
 */
function periodsOf(budget: Budget, rule: HouseRule): readonly number[] {
  if (rule.periods) return periodIndexes(budget, rule.periods);
  const all = [...budget.periods.keys()];
  const sides = [rule.left, ...rule.conditions.map(({ right }) => right)];
  return sides.some((side) => dependsOnPeriod(side)) ? all : all.slice(-1);
}

function dependsOnPeriod(expression: Expression): boolean {
  if (expression.kind === "number") return false;
  if (expression.kind === "line") return expression.over === undefined;
  return dependsOnPeriod(expression.left) || dependsOnPeriod(expression.right);
}

function firstCell(budget: Budget, expression: Expression, period: Period): CellAddress | undefined {
  if (expression.kind === "number") return undefined;
  if (expression.kind === "operation") {
    return firstCell(budget, expression.left, period) ?? firstCell(budget, expression.right, period);
  }
  const found = findLine(budget, expression.name);
  return found.kind === "found" ? budgetCell(budget, found.line, period) : undefined;
}

function firstCellOfRight(budget: Budget, rule: HouseRule, period: Period): CellAddress | undefined {
  for (const { right } of rule.conditions) {
    const cell = firstCell(budget, right, period);
    if (cell) return cell;
  }
  return undefined;
}

/** The remark that a rule or a calculation cannot be read, from the character on where reading stopped. */
export function unreadableRule(entry: PeilEntry, { at, expected }: RuleError): Finding {
  const values = {
    rule: entry.value,
    at,
    rest: entry.value.slice(at - 1),
    expected: message(`budget.ruleExpected.${expected}`),
  };
  return {
    rule: "setting-unreadable",
    severity: "remark",
    cell: entry.cell,
    goTo: entry.cell,
    period: undefined,
    message: message("budget.ruleUnreadable", values),
    sum: undefined,
    hints: [],
  };
}
