import type { Budget } from "../../budget/budget";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import { countedLines } from "../../budget/reading/budgetLines";
import { programmeCover } from "../../budget/programmeCover";
import { ruleOutcome } from "./ruleOutcome";

/**
 * Rules that the budgets themselves propose: a result that is not negative, and for each programme whose income of its own
 * equals its expenses in every period that it stays so. Only what can be worked out in every period, and is not a rule yet.
 */
export function suggestRules(
  budgets: readonly Budget[],
  known: readonly string[],
  decisions: readonly PeilEntry[],
): readonly string[] {
  const whole = budgets.filter(({ scope }) => scope === "whole");
  const proposed = new Set([
    ...whole.flatMap(resultRule),
    ...whole.flatMap(coverRules),
    ...whole.flatMap(namesakeRules),
  ]);
  return [...proposed].filter((text) => {
    if (known.some((one) => isSameName(one, text))) return false;
    const outcome = ruleOutcome(text, budgets, decisions);
    return outcome.kind === "checked" && outcome.check.performed > 0 && outcome.check.skipped.length === 0;
  });
}

function resultRule(budget: Budget): readonly string[] {
  const line = budget.lines.find(({ row }) => row === budget.result);
  return line ? [`${quoted(line.label)} >= 0`] : [];
}

function coverRules(budget: Budget): readonly string[] {
  const cover = programmeCover(budget);
  const programmes = [...new Set(cover.map(({ programme }) => programme))];
  return programmes
    .filter((programme) => {
      const own = cover.filter((one) => one.programme === programme);
      return (
        own.length === budget.periods.length && own.every(({ net, income }) => net === 0 && income !== 0)
      );
    })
    .map((programme) => `Programma ${programme.toString()} = baten programma ${programme.toString()}`);
}

/** A programme and an income line of the same name that are equal in most periods: what comes in for it is spent on it. */
function namesakeRules(budget: Budget): readonly string[] {
  const items = countedLines(budget);
  return items
    .filter(
      ({ side, programme, label }) => side === "expenses" && programme !== undefined && label.length > 4,
    )
    .flatMap(({ programme = 0, label, amounts }) => {
      const income = items.filter(
        (line) =>
          line.side === "income" &&
          line.programme === undefined &&
          line.label.toLowerCase().includes(label.toLowerCase()),
      );
      const [only, ...others] = income;
      if (!only || others.length > 0) return [];
      const equal = amounts.filter((amount, index) => amount !== null && amount === only.amounts[index]);
      return equal.length * 2 > budget.periods.length
        ? [`Programma ${programme.toString()} = ${quoted(only.label)}`]
        : [];
    });
}

/** A label that says nothing but words stands as it is; any other between quotes, so that no sign in it counts. */
function quoted(label: string): string {
  return /^\p{L}+$/u.test(label) ? label : `"${label.replaceAll('"', "")}"`;
}
