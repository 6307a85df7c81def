import type { Finding } from "../../findings/finding";
import { message } from "../../language/messages";
import type { OverheadFigure } from "./overhead";

/**
 * Holds overhead against its norm, per sheet and period. Where every definition lies outside, that is a signal; where
 * they differ, the outcome depends on the definition, and that is what is said: a remark, no alarm.
 */
export function checkOverhead(figures: readonly OverheadFigure[]): readonly Finding[] {
  const groups = new Map<string, OverheadFigure[]>();
  for (const figure of figures) {
    if (figure.verdict === "no-norm") continue;
    const key = JSON.stringify([figure.sheet, figure.period]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => findingOf(group) ?? []);
}

function findingOf(group: readonly OverheadFigure[]): Finding | undefined {
  const [first] = group;
  const cell = first?.numeratorTerms[0]?.cell;
  if (!first?.norm || !cell || group.every((figure) => figure.verdict === "within")) return undefined;
  const isOutside = group.every((figure) => figure.verdict !== "within");
  const { least, most } = first.norm;
  const norm =
    least !== undefined && most !== undefined
      ? message("budget.normBetween", { least, most })
      : message(most === undefined ? "budget.normLeast" : "budget.normMost", { value: most ?? least ?? 0 });
  const values = group.map((figure) => figure.percentage);
  return {
    rule: "overhead-norm",
    severity: isOutside ? "signal" : "remark",
    cell,
    goTo: cell,
    period: first.period,
    message: message(isOutside ? "budget.overheadOutside" : "budget.overheadDepends", {
      period: first.period,
      lowest: Math.min(...values),
      highest: Math.max(...values),
      norm,
    }),
    sum: undefined,
    hints: [],
  };
}
