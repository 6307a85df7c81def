import { euroFromCents } from "../../amounts/cents";
import type { Message } from "../../language/messages";
import { message } from "../../language/messages";
import type { Budget } from "../budget";
import { countedUp } from "../countedUp";
import { findLine } from "./findLine";
import { isSameName } from "../../workbook/peilSheet";
import type { Comparison, Expression, HouseRule, PeriodRange } from "./houseRule";
import { hasParameter, parameterIn, type Parameter } from "./parameters";
import { valueKind, type ValueKind } from "./valueKind";

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

/** What a calculation comes to; euro where it is an amount. */
export type Value =
  { readonly kind: "value"; readonly euro: number } | { readonly kind: "undecided"; readonly why: Message };

/** Works a rule out for the period at `index`. Income and expenses both count up, whatever sign they are printed with. */
export function evaluateRule(
  budget: Budget,
  rule: HouseRule,
  index: number,
  parameters: readonly Parameter[],
): RuleOutcome {
  const left = evaluateExpression(budget, rule.left, index, parameters);
  if (left.kind === "undecided") return left;
  const kindOf = (side: Expression): ValueKind => valueKind(side, (name) => hasParameter(parameters, name));
  let shown: number | undefined;
  let holds = true;
  for (const { comparison, right } of rule.conditions) {
    const value = evaluateExpression(budget, right, index, parameters);
    if (value.kind === "undecided") return value;
    const difference = differenceOf(left.euro, value.euro, kindOf(rule.left), kindOf(right));
    const isMet = compare(difference, comparison, rule.tolerance);
    if (shown === undefined || (holds && !isMet)) shown = value.euro;
    holds &&= isMet;
  }
  return { kind: "decided", left: left.euro, right: shown ?? 0, holds };
}

/** What a calculation comes to in the period at `index`, or why that cannot be told. */
export function evaluateExpression(
  budget: Budget,
  expression: Expression,
  index: number,
  parameters: readonly Parameter[],
): Value {
  switch (expression.kind) {
    case "number":
      return { kind: "value", euro: expression.value };
    case "line":
      return expression.over
        ? sumOver(budget, expression.name, expression.over, parameters)
        : namedValue(budget, expression.name, index, parameters);
    case "operation": {
      const left = evaluateExpression(budget, expression.left, index, parameters);
      const right = evaluateExpression(budget, expression.right, index, parameters);
      if (left.kind === "undecided") return left;
      if (right.kind === "undecided") return right;
      return calculate(left.euro, expression.operator, right.euro);
    }
  }
}

/** A parameter where there is one of exactly that name, otherwise a line. */
function namedValue(budget: Budget, name: string, index: number, parameters: readonly Parameter[]): Value {
  if (!hasParameter(parameters, name)) return lineValue(budget, name, index);
  const names = budget.periods.map((period) => period.name);
  const value = parameterIn(parameters, name, names, index);
  return value === undefined
    ? { kind: "undecided", why: message("figures.parameterMissing", { name, period: names[index] ?? "" }) }
    : { kind: "value", euro: value };
}

/** The amounts of several periods together; an empty cell counts as nothing, as in a total. */
function sumOver(budget: Budget, name: string, range: PeriodRange, parameters: readonly Parameter[]): Value {
  const indexes = periodIndexes(budget, range);
  if (indexes.length === 0) {
    return { kind: "undecided", why: message("figures.noSuchPeriods", { ...range, sheet: budget.sheet }) };
  }
  let total = 0;
  for (const index of indexes) {
    const found = findLine(budget, name);
    const isEmpty =
      found.kind === "found" &&
      found.line.amounts[index] === null &&
      found.line.unknown?.includes(index) !== true;
    if (isEmpty) continue;
    const value = namedValue(budget, name, index, parameters);
    if (value.kind === "undecided") return value;
    total += value.euro;
  }
  return { kind: "value", euro: total };
}

/** Which periods of a budget lie in a range; none where an end of it is not there. */
export function periodIndexes(budget: Budget, { first, last }: PeriodRange): readonly number[] {
  const indexOf = (name: string): number =>
    budget.periods.findIndex((period) => isSameName(period.name, name));
  const [from, to] = [indexOf(first), indexOf(last)];
  return from < 0 || to < 0 ? [] : [...budget.periods.keys()].slice(from, to + 1);
}

function lineValue(budget: Budget, name: string, index: number): Value {
  const found = findLine(budget, name);
  if (found.kind !== "found") {
    const key = found.kind === "missing" ? "budget.ruleLineMissing" : "budget.ruleLineAmbiguous";
    return { kind: "undecided", why: message(key, { name, sheet: budget.sheet }) };
  }
  const amount = countedUp(budget, found.line, index);
  if (amount === null)
    return { kind: "undecided", why: message("budget.amountMissing", { label: found.line.label }) };
  return { kind: "value", euro: euroFromCents(amount) };
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

/** Digits that count where no cents do: a double adds noise in the sixteenth. */
const DIGITS = 12;

/** How far the sides of a rule are apart: amounts in cents, and a share as it is: 10,4 % is no 10 %. */
function differenceOf(left: number, right: number, ...kinds: readonly ValueKind[]): number {
  if (kinds.includes("amount") && !kinds.includes("share")) return Math.round((left - right) * 100) / 100;
  const [one, other] = [left, right].map((value) => Number(value.toPrecision(DIGITS)));
  return Number(((one ?? 0) - (other ?? 0)).toPrecision(DIGITS));
}

/** A tolerance widens what is equal, and with it the ends of a range. */
function compare(difference: number, comparison: Comparison, tolerance: number): boolean {
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
