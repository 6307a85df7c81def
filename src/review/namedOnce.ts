import type { ColumnComparison } from "./compareReviews";

/** A line that was only given another name or place has that in every year: it is told in the first. */
export function namedOnce(columns: readonly ColumnComparison[]): readonly ColumnComparison[] {
  const told = new Set<string>();
  return columns.map((one) => ({
    ...one,
    changes: one.changes.filter((change) => {
      const key = JSON.stringify([one.sheet, change.side, change.programme, change.label]);
      const isTold = told.has(key);
      if (change.formerLabel !== undefined || change.formerPlace !== undefined) told.add(key);
      return change.state !== "same" || !isTold;
    }),
  }));
}
