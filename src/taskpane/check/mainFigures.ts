import { euroFromCents } from "../../amounts/cents";
import type { Budget } from "../../budget/budget";
import { budgetCell } from "../../budget/budgetCell";
import { countedUp } from "../../budget/countedUp";
import type { OverheadFigure } from "../../budget/overhead/overhead";
import type { Finding } from "../../findings/finding";
import type { Review } from "../../review/review";
import type { CellAddress } from "../../workbook/address";

/** A period of a whole budget: what the figures above the list are about. */
export interface FigurePeriod {
  readonly budget: Budget;
  /** Its place among the periods of the budget. */
  readonly index: number;
}

/** The three figures a controller looks at first. What is not known is undefined. Amounts in euro. */
export interface MainFigures {
  /** A surplus is positive, whatever sign the sheet prints it with. */
  readonly result: { readonly euro: number; readonly cell: CellAddress } | undefined;
  /** The lowest and the highest percentage over the definitions, with the verdict where they agree. */
  readonly overhead:
    | {
        readonly lowest: number;
        readonly highest: number;
        readonly verdict: OverheadFigure["verdict"] | undefined;
      }
    | undefined;
  readonly reserve: { readonly euro: number; readonly isSignal: boolean } | undefined;
  /** The open finding of the period with the largest difference, in the sheet's own unit. */
  readonly largest: { readonly finding: Finding; readonly difference: number } | undefined;
}

/** Every period of every whole budget, in the order of the sheets. */
export function figurePeriods(review: Review): readonly FigurePeriod[] {
  return review.budgets
    .filter(({ scope }) => scope === "whole")
    .flatMap((budget) => budget.periods.map((_, index) => ({ budget, index })));
}

/**
 * The period that is shown first: that of the largest error, otherwise that of the year in which the workbook was read,
 * otherwise the last one.
 */
export function firstPeriod(periods: readonly FigurePeriod[], review: Review): number {
  const errors = review.findings.filter(({ severity }) => severity === "error");
  let worst = { place: -1, euro: -1 };
  for (const [place, period] of periods.entries()) {
    for (const finding of findingsOf(errors, period, periods)) {
      // An error whose difference is not known comes after every one whose difference is.
      const euro = Math.abs(finding.sum?.difference ?? 0) * period.budget.unit;
      if (euro > worst.euro) worst = { place, euro };
    }
  }
  return worst.place >= 0 ? worst.place : currentPeriod(periods, review.takenAt);
}

/** The place of the period of the year in which the workbook was read, otherwise of the last one. */
export function currentPeriod(periods: readonly FigurePeriod[], takenAt: string): number {
  const year = takenAt.slice(0, "2026".length);
  const current = periods.findIndex(
    ({ budget, index }) => budget.periods[index]?.name.includes(year) ?? false,
  );
  return current >= 0 ? current : Math.max(0, periods.length - 1);
}

/** The findings of a period: those of its own sheet, and of sheets that hold no whole budget themselves. */
function findingsOf(
  findings: readonly Finding[],
  { budget, index }: FigurePeriod,
  periods: readonly FigurePeriod[],
): readonly Finding[] {
  const name = budget.periods[index]?.name;
  const others = new Set(
    periods.map((period) => period.budget.sheet).filter((sheet) => sheet !== budget.sheet),
  );
  return findings.filter(({ period, cell }) => period === name && !others.has(cell.sheet));
}

/** The figures of one period. */
export function mainFigures(review: Review, { budget, index }: FigurePeriod): MainFigures {
  const period = budget.periods[index];
  const isOfPeriod = (figure: { readonly sheet: string; readonly period: string }): boolean =>
    figure.sheet === budget.sheet && figure.period === period?.name;
  const line = budget.lines.find(({ row }) => row === budget.result);
  const amount = line ? countedUp(budget, line, index) : null;
  const reserve = review.keyFigures.figures.find((figure) => figure.name === "reserve" && isOfPeriod(figure));
  return {
    result:
      line && period && amount !== null
        ? { euro: euroFromCents(amount), cell: budgetCell(budget, line, period) }
        : undefined,
    overhead: overheadOf(review.overhead.filter(isOfPeriod)),
    reserve: reserve && { euro: reserve.value, isSignal: reserve.isSignal },
    largest: largestDifference(findingsOf(review.findings, { budget, index }, figurePeriods(review))),
  };
}

function overheadOf(figures: readonly OverheadFigure[]): MainFigures["overhead"] {
  if (figures.length === 0) return undefined;
  const percentages = figures.map(({ percentage }) => percentage);
  const [verdict, ...others] = new Set(figures.map((figure) => figure.verdict));
  return {
    lowest: Math.min(...percentages),
    highest: Math.max(...percentages),
    verdict: others.length === 0 ? verdict : undefined,
  };
}

function largestDifference(findings: readonly Finding[]): MainFigures["largest"] {
  let largest: MainFigures["largest"];
  for (const finding of findings) {
    const difference = finding.sum?.difference ?? null;
    if (difference === null || difference === 0) continue;
    if (!largest || Math.abs(difference) > Math.abs(largest.difference)) largest = { finding, difference };
  }
  return largest;
}
