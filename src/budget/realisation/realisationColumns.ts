import type { Budget, OtherColumn } from "../budget";
import { monthOfHeading } from "./phasing";

/** The columns of one year. */
export interface ColumnGroup {
  readonly columns: readonly OtherColumn[];
}

/**
 * The columns of a budget by the year in their headings; a column that names none belongs with the one left of it, and
 * the first ones with the first year.
 */
export function columnGroups(budget: Budget): readonly ColumnGroup[] {
  const columns = [
    ...budget.periods.map((period): OtherColumn => ({ ...period, kind: "budget" })),
    ...budget.otherColumns.filter(({ kind }) => kind !== "no-amount"),
  ].sort((one, other) => one.column - other.column);
  const yearOf = (name: string): string | undefined => /\b(?:19|20)\d\d\b/.exec(name)?.[0];
  let year = columns.map(({ name }) => yearOf(name)).find((found) => found !== undefined) ?? "";
  const groups = new Map<string, OtherColumn[]>();
  for (const column of columns) {
    year = yearOf(column.name) ?? year;
    groups.set(year, [...(groups.get(year) ?? []), column]);
  }
  return [...groups.values()].map((group) => ({ columns: group }));
}

/** Two columns that may be laid beside each other. */
export type ColumnPair = readonly [planned: OtherColumn, actual: OtherColumn];

/**
 * For each column of what was realised or is forecast the budgets it may be laid beside, the likeliest first: the budget
 * up to the same moment, and the budget of the year.
 */
export function pairsIn({ columns }: ColumnGroup): readonly (readonly ColumnPair[])[] {
  const all = (kind: OtherColumn["kind"]): readonly OtherColumn[] =>
    columns.filter((column) => column.kind === kind);
  const budget = all("budget").slice(0, 1);
  const realised = all("realised");
  const pairOf = (actual: OtherColumn, planned: readonly OtherColumn[]): readonly ColumnPair[] =>
    planned.map((one) => [one, actual] as const);
  return [
    ...realised.map((actual) => pairOf(actual, [...upTo(actual, all("budget-to-date"), realised.length), ...budget])),
    ...all("forecast").map((actual) => pairOf(actual, budget)),
  ].filter((pairs) => pairs.length > 0);
} // prettier-ignore

/** The budgets up to the moment that a column names; with one of each, they need not name it. */
function upTo(
  { name }: OtherColumn,
  toDate: readonly OtherColumn[],
  realised: number,
): readonly OtherColumn[] {
  const month = monthOfHeading(name);
  const same = toDate.filter((one) => month !== undefined && monthOfHeading(one.name) === month);
  return same.length > 0 || realised > 1 ? same : toDate.slice(0, 1);
}

/** Whether a column is about some months by themselves: a quarter, and not "t/m" one. */
export function isPartOfYear({ name }: OtherColumn): boolean {
  const month = monthOfHeading(name);
  return (
    month !== undefined && !/\bt\s*\/\s*m\b|\btot en met\b|\bcumulatief\b|\bto date\b|\bytd\b/i.test(name)
  );
}
