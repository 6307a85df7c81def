import { euroFromCents } from "../../amounts/cents";
import type { Message } from "../../language/messages";
import { message } from "../../language/messages";
import type { Budget, BudgetLine } from "../budget";
import { findLine } from "./findLine";
import type { Comparison, Expression, HouseRule } from "./houseRule";

/** What a rule gives in one period: both sides in euro and whether it holds, or why it cannot be told. */
export type RuleOutcome =
  | {
      readonly kind: "decided";
      readonly left: number;
      /** The side that decides: the one that does not hold, or the first. */
      readonly right: number;
      readonly holds: boolean;
    }
  | { readonly kind: "undecided"; readonly why: Message };

type Value =
  { readonly kind: "value"; readonly euro: number } | { readonly kind: "undecided"; readonly why: Message };

/** Works a rule out for the period at `index`. Income and expenses both count up, whatever sign they are printed with. */
export function evaluateRule(budget: Budget, rule: HouseRule, index: number): RuleOutcome {
  const left = evaluate(budget, rule.left, index);
  if (left.kind === "undecided") return left;
  let shown: number | undefined;
  let holds = true;
  for (const { comparison, right } of rule.conditions) {
    const value = evaluate(budget, right, index);
    if (value.kind === "undecided") return value;
    const isMet = compare(left.euro, comparison, value.euro, rule.tolerance);
    if (shown === undefined || (holds && !isMet)) shown = value.euro;
    holds &&= isMet;
  }
  return { kind: "decided", left: left.euro, right: shown ?? 0, holds };
}

function evaluate(budget: Budget, expression: Expression, index: number): Value {
  switch (expression.kind) {
    case "number":
      return { kind: "value", euro: expression.value };
    case "line":
      return lineValue(budget, expression.name, index);
    case "operation": {
      const left = evaluate(budget, expression.left, index);
      const right = evaluate(budget, expression.right, index);
      if (left.kind === "undecided") return left;
      if (right.kind === "undecided") return right;
      return calculate(left.euro, expression.operator, right.euro);
    }
  }
}

function lineValue(budget: Budget, name: string, index: number): Value {
  const found = findLine(budget, name);
  if (found.kind !== "found") {
    const key = found.kind === "missing" ? "budget.ruleLineMissing" : "budget.ruleLineAmbiguous";
    return { kind: "undecided", why: message(key, { name, sheet: budget.sheet }) };
  }
  const amount = found.line.amounts[index] ?? null;
  if (amount === null)
    return { kind: "undecided", why: message("budget.amountMissing", { label: found.line.label }) };
  return { kind: "value", euro: euroFromCents(amount) * signOf(budget, found.line) };
}

function signOf(budget: Budget, line: BudgetLine): 1 | -1 {
  return line.side === "expenses" || line.side === "transfer" ? budget.expenseSign : budget.incomeSign;
}

function calculate(left: number, operator: "+" | "-" | "*" | "/", right: number): Value {
  switch (operator) {
    case "+":
      return { kind: "value", euro: left + right };
    case "-":
      return { kind: "value", euro: left - right };
    case "*":
      return { kind: "value", euro: left * right };
    case "/":
      return right === 0
        ? { kind: "undecided", why: message("budget.ruleDividesByZero") }
        : { kind: "value", euro: left / right };
  }
}

/** Compares in cents; a tolerance widens what is equal, and with it the ends of a range. */
function compare(left: number, comparison: Comparison, right: number, tolerance: number): boolean {
  const difference = Math.round((left - right) * 100) / 100;
  const isEqual = Math.abs(difference) <= tolerance;
  switch (comparison) {
    case "=":
      return isEqual;
    case "<>":
      return !isEqual;
    case "<":
      return difference < 0 && !(isEqual && tolerance > 0);
    case "<=":
      return difference < 0 || isEqual;
    case ">":
      return difference > 0 && !(isEqual && tolerance > 0);
    case ">=":
      return difference > 0 || isEqual;
  }
}
