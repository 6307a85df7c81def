import type { Relation } from "../../totals/relation";
import type { OtherColumn, Period } from "../budget";
import { yearIn } from "./columnNames";

/** Rows in which columns must add up to be more than a coincidence. */
const LEAST_ROWS = 3;

/**
 * Sets aside the columns that would count an amount twice: one that adds up several years ("Totaal 2025-2026") is no
 * period, and quarters that a column of the whole year adds up are parts of it. Versions of one year stay as they are,
 * and so does what a person `said` to be a period.
 */
export function withoutPeriodSums(
  periods: readonly Period[],
  relations: readonly Relation[],
  said: (column: number) => boolean,
): { readonly periods: readonly Period[]; readonly others: readonly OtherColumn[] } {
  const byColumn = new Map(periods.map((period) => [period.column, period]));
  const found = new Map<number, "total" | "part">();
  for (const { axis, total, terms, across } of relations) {
    if (axis !== "columns" || terms.length < 2 || across.length < LEAST_ROWS) continue;
    const whole = byColumn.get(total);
    const parts = terms.flatMap(({ line, weight }) => (weight === 1 ? (byColumn.get(line) ?? []) : []));
    if (!whole || parts.length < terms.length) continue;
    const years = new Set(parts.map(({ name }) => yearIn(name)));
    const own = yearIn(whole.name);
    if (!years.has(undefined) && (own === undefined || years.size > 1)) found.set(total, "total");
    else if (own !== undefined && years.size === 1 && years.has(undefined))
      for (const { column } of parts) found.set(column, "part");
  }
  const kinds = new Map([...found].filter(([column]) => !said(column)));
  return {
    periods: periods.filter(({ column }) => !kinds.has(column)),
    others: periods.flatMap((period) => {
      const kind = kinds.get(period.column);
      return kind === undefined ? [] : [{ ...period, kind }];
    }),
  };
}
