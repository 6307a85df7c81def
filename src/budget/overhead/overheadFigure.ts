import { roundFaithfully } from "../../amounts/roundFaithfully";
import { cents, sumOfCents, type Cents } from "../../amounts/cents";
import { message } from "../../language/messages";
import type { Attempt } from "../attempt";
import type { Budget, FigureTerm, Period } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedUp } from "../countedUp";
import type { WeightedLine } from "./definitionLines";
import type { NormRange, OverheadFigure } from "./overhead";

/** One period of a budget. */
export interface PeriodAt {
  readonly period: Period;
  readonly index: number;
}

/** One percentage from its lines, with the verdict against the norm; or why there is none in this period. */
export function overheadFigure(
  budget: Budget,
  lines: { readonly numerator: readonly WeightedLine[]; readonly denominator: readonly WeightedLine[] },
  at: PeriodAt,
  norm: NormRange | undefined,
): Attempt<Omit<OverheadFigure, "definition" | "name">> {
  const above = termsOf(budget, lines.numerator, at);
  if ("why" in above) return above;
  const below = termsOf(budget, lines.denominator, at);
  if ("why" in below) return below;
  const [top, bottom] = [weightedSum(above.value), weightedSum(below.value)];
  if (bottom <= 0) return { why: message("budget.noDenominator") };
  // Twelve digits: a norm must hold for the exact share, and a double adds noise in the sixteenth.
  const share = Number(((top / bottom) * 100).toPrecision(12));
  return {
    value: {
      sheet: budget.sheet,
      period: at.period.name,
      numerator: top,
      numeratorTerms: above.value,
      denominator: bottom,
      denominatorTerms: below.value,
      percentage: roundFaithfully(share, (value) => verdictOf(value, norm)),
      norm,
      verdict: verdictOf(share, norm),
    },
  };
}

/**
 * Amounts with the sign of their side taken off: expenses count up, whatever sign they are printed with. An item whose cell
 * is empty counts as nothing, but a total needs its amount, and so does at least one line.
 */
function termsOf(
  budget: Budget,
  lines: readonly WeightedLine[],
  at: PeriodAt,
): Attempt<readonly FigureTerm[]> {
  const terms: FigureTerm[] = [];
  for (const { line, weight } of lines) {
    const amount = countedUp(budget, line, at.index);
    if (amount === null) {
      const isEmpty = line.kind === "item" && line.unknown?.includes(at.index) !== true;
      if (isEmpty && lines.length > 1) continue;
      return { why: message("budget.amountMissing", { label: line.label }) };
    }
    const cell = budgetCell(budget, line, at.period);
    terms.push({ cell, label: line.label, value: amount, weight });
  }
  const [first] = lines;
  if (terms.every(({ weight }) => weight === -1) && first) {
    return { why: message("budget.amountMissing", { label: first.line.label }) };
  }
  return { value: terms };
}

function weightedSum(terms: readonly FigureTerm[]): Cents {
  return sumOfCents(terms.map(({ weight, value }) => cents(weight * value)));
}

/** Both ends belong to the norm. Judged by the exact share, not by what is printed of it. */
function verdictOf(percentage: number, norm: NormRange | undefined): OverheadFigure["verdict"] {
  if (!norm) return "no-norm";
  if (norm.least !== undefined && percentage < norm.least) return "below";
  return norm.most !== undefined && percentage > norm.most ? "above" : "within";
}
