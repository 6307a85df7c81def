import { compareColumns } from "../budget/comparison/compareColumns";
import type { LineChange } from "../budget/comparison/lineChange";
import type { Budget } from "../budget/budget";
import type { Finding } from "../findings/finding";
import { acceptanceValue } from "../findings/acceptance";
import type { Review } from "./review";

/** Two columns laid beside each other, with what they are called. */
export interface ColumnComparison {
  readonly sheet: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly LineChange[];
}

/** What changed between two versions of a workbook. */
export interface ReviewComparison {
  readonly columns: readonly ColumnComparison[];
  /** Budgets of the later version that the earlier has no counterpart of, by sheet. */
  readonly withoutCounterpart: readonly string[];
  readonly newFindings: readonly Finding[];
  readonly solvedFindings: readonly Finding[];
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
 * meets the one on the sheet of the same name, or the only one there is.
 */
export function compareReviews(earlier: Review, later: Review): ReviewComparison {
  const whole = (review: Review): readonly Budget[] =>
    review.budgets.filter(({ scope }) => scope === "whole");
  const before = whole(earlier);
  const columns: ColumnComparison[] = [];
  const withoutCounterpart: string[] = [];
  for (const budget of whole(later)) {
    const former =
      before.find(({ sheet }) => sheet === budget.sheet) ?? (before.length === 1 ? before[0] : undefined);
    const compared = former ? samePeriods(former, budget) : [];
    if (compared.length === 0) withoutCounterpart.push(budget.sheet);
    columns.push(...compared);
  }
  const known = new Set(earlier.findings.map(acceptanceValue));
  const still = new Set(later.findings.map(acceptanceValue));
  return {
    columns,
    withoutCounterpart,
    newFindings: later.findings.filter((finding) => !known.has(acceptanceValue(finding))),
    solvedFindings: earlier.findings.filter((finding) => !still.has(acceptanceValue(finding))),
  };
}

function samePeriods(former: Budget, budget: Budget): readonly ColumnComparison[] {
  return budget.periods.flatMap((period, index) => {
    const at = former.periods.findIndex(({ name }) => name === period.name);
    if (at < 0) return [];
    const changes = compareColumns({ budget: former, index: at }, { budget, index });
    return [{ sheet: budget.sheet, before: period.name, after: period.name, changes }];
  });
}
