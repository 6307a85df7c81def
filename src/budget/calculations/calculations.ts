import type { Finding, Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import type { PeilEntry } from "../../workbook/peilSheet";
import type { Budget } from "../budget";
import { unreadableRule } from "../rules/checkHouseRules";
import { evaluateExpression } from "../rules/evaluateRule";
import type { Parameter } from "../rules/parameters";
import { isRuleError, parseExpression } from "../rules/parseRule";

/** A figure that people compute from their budget, in one period: "Programma 3 / bedrag per leerling". */
export interface Calculation {
  readonly sheet: string;
  readonly period: string;
  readonly name: string;
  readonly expression: string;
  readonly value: number;
}

/** What the calculations of a workbook gave. No checks: nothing is right or wrong about them. */
export interface CalculationsResult {
  readonly calculations: readonly Calculation[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

const NAME = /^(?:berekening|calculation)\s+(?<name>.+)$/i;

/** Works out every "Berekening <naam>" of the sheet Peil, for each whole budget and each of its periods. */
export function computeCalculations(
  budgets: readonly Budget[],
  entries: readonly PeilEntry[],
  parameters: readonly Parameter[],
): CalculationsResult {
  const calculations: Calculation[] = [];
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  for (const entry of entries) {
    const name = NAME.exec(entry.name.trim())?.groups?.["name"];
    if (name === undefined || entry.value === "") continue;
    const expression = parseExpression(entry.value);
    if (isRuleError(expression)) {
      findings.push(unreadableRule(entry, expression));
      continue;
    }
    for (const budget of budgets) {
      budget.periods.forEach((period, index) => {
        const { sheet } = budget;
        const outcome = evaluateExpression(budget, expression, index, parameters);
        if (outcome.kind === "value") {
          // A hundredth of a cent: what a double adds beyond that is noise.
          const value = Math.round(outcome.euro * 10_000) / 10_000;
          calculations.push({ sheet, period: period.name, name, expression: entry.value, value });
        } else {
          const what = message("figures.calculationIn", { name, period: period.name, sheet });
          skipped.push({ what, why: outcome.why });
        }
      });
    }
  }
  return { calculations, findings, skipped };
}
