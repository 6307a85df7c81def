import { euroFromCents } from "../../amounts/cents";
import type { Finding, Skipped } from "../../findings/finding";
import type { Sum, SumTerm } from "../../findings/sum";
import { message } from "../../language/messages";
import type { Budget, BudgetLine } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedUp } from "../countedUp";
import { countedLines } from "../reading/budgetLines";
import { counterpart, matchingPeriods } from "./counterparts";
import { judgeAmounts } from "./judgeAmounts";
import { printedPrecision } from "./printedPrecision";

/** The chapters added up against the budget's total expenses, for every period where that can be done. */
export interface ChapterTotals {
  readonly sums: readonly Sum[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** Adds the chapters up in each period that all of them have. Every programme must be in a chapter, or it says which is not. */
export function chapterTotals(whole: Budget, parts: readonly Budget[]): ChapterTotals {
  const total = whole.lines.find((line) => line.row === whole.totalExpenses);
  const used = parts.filter(
    (part) =>
      matchingPeriods(whole, part).length > 0 && countedLines(part).some(({ side }) => side !== "income"),
  );
  if (!total || used.length === 0) return { sums: [], findings: [], skipped: [] };
  const missing = programmesOutside(whole, used);
  if (missing.length > 0) {
    const what = message("budget.chaptersAgainstTotal", { label: total.label });
    const why = message("budget.chaptersIncomplete", { programmes: missing.join(", ") });
    return { sums: [], findings: [], skipped: [{ what, why }] };
  }
  const checked = whole.periods.flatMap((period, index) => {
    const sum = totalIn(whole, total, used, index);
    return sum ? [{ sum, period: period.name }] : [];
  });
  const wrong = checked.filter(({ sum }) => sum.verdict === "wrong");
  const outside = unnumberedOutside(whole, used);
  // Lines that no chapter mentions explain any difference, so that a failing sum proves nothing.
  if (wrong.length > 0 && outside.length > 0) {
    const what = message("budget.chaptersAgainstTotal", { label: total.label });
    const why = message("budget.chaptersWithoutLines", { labels: outside.join(", ") });
    return { sums: [], findings: [], skipped: [{ what, why }] };
  }
  return {
    sums: checked.map(({ sum }) => sum),
    findings: checked.flatMap(({ sum, period }) => (sum.verdict === "wrong" ? [findingOf(sum, period)] : [])),
    skipped: [],
  };
}

/** The sum of one period; undefined where a chapter does not have the period or misses an amount. */
function totalIn(whole: Budget, total: BudgetLine, parts: readonly Budget[], index: number): Sum | undefined {
  const period = whole.periods[index];
  const reported = countedUp(whole, total, index);
  if (!period || reported === null) return undefined;
  const terms: SumTerm[] = [];
  for (const part of parts) {
    const pair = matchingPeriods(whole, part).find(({ wholeIndex }) => wholeIndex === index);
    if (!pair) return undefined;
    terms.push(...topTerms(part, pair.partIndex));
  }
  if (terms.some(({ value }) => value === null)) return undefined;
  const widest = Math.max(...[whole, ...parts].map(printedPrecision));
  const cell = budgetCell(whole, total, period);
  const stated = { cell, label: total.label, reported: euroFromCents(reported) };
  return judgeAmounts(stated, terms, { widest, shown: whole.unit });
}

function programmesOutside(whole: Budget, parts: readonly Budget[]): readonly number[] {
  const inside = new Set(parts.flatMap((part) => part.lines.map((line) => line.programme)));
  return countedLines(whole)
    .filter((line) => line.side === "expenses")
    .flatMap(({ programme }) => (programme === undefined || inside.has(programme) ? [] : [programme]));
}

/** Lines without a number that no chapter has by name: unforeseen costs, transfers. */
function unnumberedOutside(whole: Budget, parts: readonly Budget[]): readonly string[] {
  const named = new Set(
    parts
      .flatMap((part) => part.lines.flatMap((line) => counterpart(whole, line) ?? []))
      .map(({ row }) => row),
  );
  return countedLines(whole)
    .filter(({ side }) => side === "expenses" || side === "transfer")
    .filter(({ programme, row }) => programme === undefined && !named.has(row))
    .map(({ label }) => label);
}

/** A chapter's own total, or its lines where it prints none. */
function topTerms(part: Budget, index: number): readonly SumTerm[] {
  const period = part.periods[index];
  if (!period) return [];
  const total = part.lines.find((line) => line.row === part.totalExpenses);
  const tops = total ? [total] : countedLines(part);
  return tops.map((line) => {
    const amount = countedUp(part, line, index);
    const value = amount === null ? null : euroFromCents(amount);
    return { cell: budgetCell(part, line, period), label: line.label, value, weight: 1 };
  });
}

function findingOf(sum: Sum, period: string): Finding {
  const values = {
    sheet: sum.total.sheet,
    label: sum.label,
    reported: sum.reported ?? 0,
    computed: sum.computed,
    difference: sum.difference ?? 0,
  };
  return {
    rule: "reconciliation",
    severity: "error",
    cell: sum.total,
    goTo: sum.total,
    period,
    message: message("budget.chapterTotal", values),
    sum,
    hints: [],
  };
}
