import type { Budget, OtherColumn } from "../budget";

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

/** What may be laid beside what, the likeliest first. */
export function pairsIn(
  group: ColumnGroup,
): readonly (readonly [planned: OtherColumn, actual: OtherColumn])[] {
  const first = (kind: OtherColumn["kind"]): OtherColumn | undefined =>
    group.columns.find((column) => column.kind === kind);
  const [budget, toDate, realised, forecast] = [
    first("budget"),
    first("budget-to-date"),
    first("realised"),
    first("forecast"),
  ];
  const pairs = [
    [toDate, realised],
    [budget, realised],
    [budget, forecast],
  ] as const;
  return pairs.flatMap(([planned, actual]) => (planned && actual ? [[planned, actual] as const] : []));
}
