import { compareColumns } from "../budget/comparison/compareColumns";
import type { LineChange } from "../budget/comparison/lineChange";
import { nameOf } from "../budget/comparison/pairRenamed";
import { readingChanges, yearOf, type ReadingChange } from "../budget/comparison/readingChanges";
import type { Budget } from "../budget/budget";
import { matchFindings, type FindingChanges } from "./matchFindings";
import type { Review } from "./review";

/** Two columns laid beside each other, with what they are called. */
export interface ColumnComparison {
  readonly sheet: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly LineChange[];
}

/** What changed between two versions of a workbook. */
export interface ReviewComparison extends FindingChanges {
  readonly columns: readonly ColumnComparison[];
  /** How a budget is printed where that was otherwise: its unit, a sign, its years. */
  readonly readings: readonly ReadingChange[];
  /** Budgets of the later version that the earlier has no counterpart of, by sheet. */
  readonly withoutCounterpart: readonly string[];
  /** Budgets of the earlier version that the later has no counterpart of, by sheet. */
  readonly dropped: readonly string[];
}

/** Each year of a budget against the year before it. */
export function yearOnYear(budget: Budget): readonly ColumnComparison[] {
  return budget.periods.slice(1).map((period, index) => ({
    sheet: budget.sheet,
    before: budget.periods[index]?.name ?? "",
    after: period.name,
    changes: compareColumns({ budget, index }, { budget, index: index + 1 }),
  }));
}

/**
 * Lays an earlier version of a workbook beside a later one: every whole budget, in each period that both have. A budget
 * meets the one on the sheet of the same name, or else the one that has most of its lines; where both versions have one
 * budget only, those two meet.
 */
export function compareReviews(earlier: Review, later: Review): ReviewComparison {
  const whole = (review: Review): readonly Budget[] =>
    review.budgets.filter(({ scope }) => scope === "whole");
  const pairs = pairBudgets(whole(earlier), whole(later));
  const compared = [...pairs].map(([budget, former]) => ({
    budget,
    former,
    columns: samePeriods(former, budget),
  }));
  const met = compared.filter(({ columns }) => columns.length > 0);
  return {
    columns: met.flatMap(({ columns }) => columns),
    readings: met.flatMap(({ budget, former }) => readingChanges(former, budget)),
    withoutCounterpart: whole(later)
      .filter((budget) => !met.some((one) => one.budget === budget))
      .map(({ sheet }) => sheet),
    dropped: whole(earlier)
      .filter((budget) => !met.some((one) => one.former === budget))
      .map(({ sheet }) => sheet),
    ...matchFindings(earlier.findings, later.findings),
  };
}

function pairBudgets(earlier: readonly Budget[], later: readonly Budget[]): ReadonlyMap<Budget, Budget> {
  const pairs = new Map<Budget, Budget>();
  const free = (): readonly Budget[] => earlier.filter((budget) => ![...pairs.values()].includes(budget));
  for (const budget of later) {
    const same = free().find(({ sheet }) => sheet.toLowerCase() === budget.sheet.toLowerCase());
    if (same) pairs.set(budget, same);
  }
  const left = later.filter((one) => !pairs.has(one));
  const alike = left
    .flatMap((budget) => free().map((former) => ({ budget, former, shared: sharedLines(former, budget) })))
    .filter(({ shared }) => shared >= 0.5)
    .sort((one, other) => other.shared - one.shared);
  for (const { budget, former } of alike) {
    if (!pairs.has(budget) && free().includes(former)) pairs.set(budget, former);
  }
  const [only, onlyFormer] = [later[0], earlier[0]];
  if (only && onlyFormer && later.length === 1 && earlier.length === 1) pairs.set(only, onlyFormer);
  return pairs;
}

/** How many of the lines of the smaller budget the other has too. */
function sharedLines(one: Budget, other: Budget): number {
  const names = new Set(one.lines.map(nameOf));
  const shared = other.lines.filter((line) => names.has(nameOf(line))).length;
  return shared / Math.max(1, Math.min(one.lines.length, other.lines.length));
}

/** The periods that both have, by their heading or else by its year; two budgets of one period each are about that. */
function samePeriods(former: Budget, budget: Budget): readonly ColumnComparison[] {
  const found = budget.periods.flatMap((period, index) => {
    const exact = former.periods.findIndex(({ name }) => name === period.name);
    const at = exact >= 0 ? exact : sameYear(former, budget, period.name);
    return at < 0 ? [] : [compared(former, at, budget, index)];
  });
  if (found.length > 0 || former.periods.length !== 1 || budget.periods.length !== 1) return found;
  return [compared(former, 0, budget, 0)];
}

/** "Begroting 2024" is 2024, where one column of each version is about that year. */
function sameYear(former: Budget, budget: Budget, name: string): number {
  const year = yearOf(name);
  if (year === undefined) return -1;
  const own = budget.periods.filter((period) => yearOf(period.name) === year);
  const theirs = former.periods.filter((period) => yearOf(period.name) === year);
  return own.length === 1 && theirs.length === 1
    ? former.periods.findIndex((period) => yearOf(period.name) === year)
    : -1;
}

function compared(former: Budget, at: number, budget: Budget, index: number): ColumnComparison {
  return {
    sheet: budget.sheet,
    before: former.periods[at]?.name ?? "",
    after: budget.periods[index]?.name ?? "",
    changes: compareColumns({ budget: former, index: at }, { budget, index }),
  };
}
