import { cents, sumOfCents, type Cents } from "../../amounts/cents";
import type { Skipped } from "../../findings/finding";
import { message, type Message } from "../../language/messages";
import type { Budget, BudgetLine, FigureTerm, Period } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedLines } from "../reading/budgetLines";
import {
  OVERHEAD_DEFINITIONS,
  type NormRange,
  type OverheadDefinition,
  type OverheadFigure,
} from "./overhead";
import type { OverheadSettings } from "./overheadSettings";
import { proposesOverhead } from "../reading/words";

/** The figures that could be computed, and for those that could not the reason. */
export interface OverheadResult {
  readonly figures: readonly OverheadFigure[];
  readonly skipped: readonly Skipped[];
}

type Attempt<Value> = { readonly value: Value } | { readonly why: Message };

/**
 * Overhead by every definition, per period. A definition that misses something (a total, an unreadable amount, a
 * setting) is not guessed: it is listed with what it misses.
 */
export function computeOverhead(budget: Budget, settings: OverheadSettings): OverheadResult {
  if (budget.scope === "part") return { figures: [], skipped: [] };
  const figures: OverheadFigure[] = [];
  const skipped: Skipped[] = [];
  const numeratorLines = overheadLines(budget, settings);
  if (numeratorLines.length === 0) {
    const what = message("budget.overheadOn", { sheet: budget.sheet });
    return { figures, skipped: [{ what, why: message("budget.noOverheadLine") }] };
  }
  for (const definition of OVERHEAD_DEFINITIONS) {
    const what = message("budget.overheadBy", {
      definition: message(`budget.definition.${definition}`),
      sheet: budget.sheet,
    });
    const lines = denominatorLines(budget, definition, settings);
    if ("why" in lines) {
      skipped.push({ what, why: lines.why });
      continue;
    }
    budget.periods.forEach((period, index) => {
      const figure = figureOf(
        budget,
        definition,
        { period, index },
        numeratorLines,
        lines.value,
        settings.norm,
      );
      if ("why" in figure)
        skipped.push({ what: message("budget.inPeriod", { what, period: period.name }), why: figure.why });
      else figures.push(figure.value);
    });
  }
  return { figures, skipped };
}

/** The items that are overhead: as set, otherwise as their labels propose. */
function overheadLines(budget: Budget, settings: OverheadSettings): readonly BudgetLine[] {
  const { overheadProgrammes } = settings;
  return countedLines(budget).filter(
    (line) =>
      line.side === "expenses" &&
      (overheadProgrammes
        ? line.programme !== undefined && overheadProgrammes.includes(line.programme)
        : proposesOverhead(line.label)),
  );
}

interface WeightedLine {
  readonly line: BudgetLine;
  readonly weight: 1 | -1;
}

function denominatorLines(
  budget: Budget,
  definition: OverheadDefinition,
  settings: OverheadSettings,
): Attempt<readonly WeightedLine[]> {
  const lineAt = (row: number | undefined): BudgetLine | undefined =>
    budget.lines.find((line) => line.row === row);
  const expenses = lineAt(budget.totalExpenses);
  const income = lineAt(budget.totalIncome);
  if (definition === "total-expenses") {
    return expenses ? { value: [{ line: expenses, weight: 1 }] } : { why: message("budget.noTotalExpenses") };
  }
  const without = transferLines(budget).map((line): WeightedLine => ({ line, weight: -1 }));
  // With nothing to leave out a definition would quietly become another one.
  const isEmpty = without.length === 0;
  if (definition === "discretionary-budget") {
    if (isEmpty) return { why: message("budget.noTransfers") };
    if (!income) return { why: message("budget.noTotalIncome") };
    return { value: [{ line: income, weight: 1 }, ...without] };
  }
  if (!expenses) return { why: message("budget.noTotalExpenses") };
  const { passedThrough } = settings;
  if (!passedThrough) return { why: message("budget.noPassThroughSetting") };
  if (isEmpty && passedThrough.length === 0) return { why: message("budget.noTransfers") };
  const missing = passedThrough.filter((number) => !programmeExpense(budget, number));
  if (missing.length > 0)
    return { why: message("budget.noSuchProgramme", { programmes: missing.join(", ") }) };
  const passed = passedThrough.flatMap((number) => programmeExpense(budget, number) ?? []);
  return {
    value: [
      { line: expenses, weight: 1 },
      ...without,
      ...passed.map((line): WeightedLine => ({ line, weight: -1 })),
    ],
  };
}

/** The transfers' own total where it is printed, otherwise each transfer. */
function transferLines(budget: Budget): readonly BudgetLine[] {
  const total = budget.lines.find((line) => line.row === budget.totalTransfers);
  return total ? [total] : budget.lines.filter((line) => line.kind === "item" && line.side === "transfer");
}

/** The expense line of a programme. */
export function programmeExpense(budget: Budget, programme: number): BudgetLine | undefined {
  return countedLines(budget).find((line) => line.side === "expenses" && line.programme === programme);
}

function figureOf(
  budget: Budget,
  definition: OverheadDefinition,
  at: { readonly period: Period; readonly index: number },
  numerator: readonly BudgetLine[],
  denominator: readonly WeightedLine[],
  norm: NormRange | undefined,
): Attempt<OverheadFigure> {
  const above = termsOf(
    budget,
    numerator.map((line) => ({ line, weight: 1 })),
    at,
  );
  const below = termsOf(budget, denominator, at);
  if ("why" in above) return above;
  if ("why" in below) return below;
  const top = weightedSum(above.value);
  const bottom = weightedSum(below.value);
  if (bottom <= 0) return { why: message("budget.noDenominator") };
  // Twelve digits: a norm must hold for the exact share, and a double adds noise in the sixteenth.
  const share = Number(((top / bottom) * 100).toPrecision(12));
  return {
    value: {
      sheet: budget.sheet,
      period: at.period.name,
      definition,
      numerator: top,
      numeratorTerms: above.value,
      denominator: bottom,
      denominatorTerms: below.value,
      percentage: Math.round(share * 100) / 100,
      norm,
      verdict: verdictOf(share, norm),
    },
  };
}

/** Amounts with the sign of their side taken off: expenses count up, whatever sign they are printed with. */
function termsOf(
  budget: Budget,
  lines: readonly WeightedLine[],
  at: { readonly period: Period; readonly index: number },
): Attempt<readonly FigureTerm[]> {
  const terms: FigureTerm[] = [];
  for (const { line, weight } of lines) {
    const amount = line.amounts[at.index] ?? null;
    if (amount === null) return { why: message("budget.amountMissing", { label: line.label }) };
    const sign = line.side === "income" ? budget.incomeSign : budget.expenseSign;
    const cell = budgetCell(budget, line, at.period);
    terms.push({ cell, label: line.label, value: cents(amount * sign), weight });
  }
  return { value: terms };
}

function weightedSum(terms: readonly FigureTerm[]): Cents {
  return sumOfCents(terms.map(({ weight, value }) => cents(weight * value)));
}

function verdictOf(percentage: number, norm: NormRange | undefined): OverheadFigure["verdict"] {
  if (!norm) return "no-norm";
  if (norm.least !== undefined && percentage < norm.least) return "below";
  return norm.most !== undefined && percentage > norm.most ? "above" : "within";
}
