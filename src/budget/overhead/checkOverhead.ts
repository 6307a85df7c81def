import type { Finding } from "../../findings/finding";
import { message, type Message } from "../../language/messages";
import type { NormRange, OverheadFigure } from "./overhead";

/**
 * Holds overhead against its norm, per sheet and period. Where people wrote down a definition of their own, that is the
 * one their norm is about: each that lies outside is a signal. Otherwise, where every standard definition lies outside,
 * that is a signal; where they differ, the outcome depends on the definition, and that is what is said: a remark, no alarm.
 */
export function checkOverhead(figures: readonly OverheadFigure[]): readonly Finding[] {
  const groups = new Map<string, OverheadFigure[]>();
  for (const figure of figures) {
    if (figure.verdict === "no-norm") continue;
    const key = JSON.stringify([figure.sheet, figure.period]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const own = group.filter(({ definition }) => definition === "own");
    return own.length > 0 ? own.flatMap(ofOwnDefinition) : (findingOf(group) ?? []);
  });
}

function ofOwnDefinition(figure: OverheadFigure): readonly Finding[] {
  const cell = figure.numeratorTerms[0]?.cell;
  const { norm, period, name = "", verdict, percentage } = figure;
  if (!norm || !cell || (verdict !== "below" && verdict !== "above")) return [];
  const key = name === "" ? "figures.ownOutsideUnnamed" : "figures.ownOutside";
  const side = message(`figures.${verdict}`);
  return [
    {
      rule: "overhead-norm",
      severity: "signal",
      cell,
      goTo: cell,
      period,
      message: message(key, { period, name, percentage, side, norm: normMessage(norm) }),
      sum: undefined,
      hints: [],
    },
  ];
}

function normMessage({ least, most }: NormRange): Message {
  return least !== undefined && most !== undefined
    ? message("budget.normBetween", { least, most })
    : message(most === undefined ? "budget.normLeast" : "budget.normMost", { value: most ?? least ?? 0 });
}

function findingOf(group: readonly OverheadFigure[]): Finding | undefined {
  const [first] = group;
  const cell = first?.numeratorTerms[0]?.cell;
  if (!first?.norm || !cell || group.every((figure) => figure.verdict === "within")) return undefined;
  const isOutside = group.every((figure) => figure.verdict !== "within");
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
      norm: normMessage(first.norm),
    }),
    sum: undefined,
    hints: [],
  };
}
