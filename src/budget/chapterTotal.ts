import { euroFromCents } from "../amounts/cents";
import type { Finding, Skipped } from "../findings/finding";
import type { Sum, SumTerm } from "../findings/sum";
import { message } from "../language/messages";
import type { Budget } from "./budget";
import { countedUp, matchingPeriods } from "./counterparts";
import { judgeAmounts } from "./judgeAmounts";

/** The chapters added up against the budget's total expenses; undefined where that cannot be done. */
export interface ChapterTotal {
  readonly sum: Sum | undefined;
  readonly finding: Finding | undefined;
  readonly skipped: readonly Skipped[];
}

const NOTHING: ChapterTotal = { sum: undefined, finding: undefined, skipped: [] };

/** Adds the chapters up, for a budget of one period. Every programme must be in a chapter, or it says which is not. */
export function chapterTotal(whole: Budget, parts: readonly Budget[]): ChapterTotal {
  const period = whole.periods[0];
  const total = whole.lines.find((line) => line.row === whole.totalExpenses);
  const used = parts.filter((part) => matchingPeriods(whole, part).length > 0);
  if (!period || !total || whole.periods.length > 1 || used.length === 0) return NOTHING;
  const missing = programmesOutside(whole, used);
  if (missing.length > 0) {
    const what = message("budget.chaptersAgainstTotal", { label: total.label });
    const why = message("budget.chaptersIncomplete", { programmes: missing.join(", ") });
    return { ...NOTHING, skipped: [{ what, why }] };
  }
  const terms = used.flatMap(topTerms);
  const reported = countedUp(whole, total, 0);
  if (reported === null || terms.some((term) => term.value === null)) return NOTHING;
  const cell = { sheet: whole.sheet, row: total.row, column: period.column };
  const sum = judgeAmounts(
    { cell, label: total.label, reported: euroFromCents(reported) },
    terms,
    whole.unit,
  );
  return { sum, skipped: [], finding: sum.verdict === "wrong" ? findingOf(sum, period.name) : undefined };
}

function programmesOutside(whole: Budget, parts: readonly Budget[]): readonly number[] {
  const inside = new Set(parts.flatMap((part) => part.lines.map((line) => line.programme)));
  return whole.lines
    .filter((line) => line.kind === "item" && line.side === "expenses")
    .flatMap(({ programme }) => (programme === undefined || inside.has(programme) ? [] : [programme]));
}

/** A chapter's own total, or its items where it prints none. */
function topTerms(part: Budget): readonly SumTerm[] {
  const column = part.periods[0]?.column ?? 0;
  const total = part.lines.find((line) => line.row === part.totalExpenses);
  const tops = total ? [total] : part.lines.filter((line) => line.kind === "item");
  return tops.map((line) => {
    const amount = countedUp(part, line, 0);
    const cell = { sheet: part.sheet, row: line.row, column };
    return { cell, label: line.label, value: amount === null ? null : euroFromCents(amount), weight: 1 };
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
