import type { Habits } from "./habits";
import type { LineTable } from "./lineTable";
import { weigh, type Weight } from "./weigh";

/** Units of the total's last digit beneath which a number may be lost in rounding. */
const MOST_UNITS = 2;
/** Places that must come out to the unit for it, beyond those that did. */
const TELLING = 3;

/**
 * Drops addends that a sum does without: a row of ratios between rows of amounts, or a price beside them, is so small
 * that the sum holds within rounding with it too. What tells is that without it more places come out to the unit.
 */
export function withoutSpareTerms(
  table: LineTable,
  habits: Habits,
  total: number,
  terms: readonly number[],
  weight: Weight,
): { readonly terms: readonly number[]; readonly weight: Weight } {
  if (weight.exact === weight.held.length) return { terms, weight };
  const small = terms.filter((term) => isLostInRounding(table, total, term, weight.held));
  if (small.length === 0) return { terms, weight };
  const kept = terms.filter((term) => !small.includes(term));
  const without = weigh(table, habits, total, kept);
  const isBetter =
    without.exact === without.held.length &&
    without.exact >= weight.exact + TELLING &&
    without.held.length >= weight.held.length;
  return isBetter ? { terms: kept, weight: without } : { terms, weight };
}

/** Whether a line is not nothing, but nowhere more than rounding could hide. */
function isLostInRounding(table: LineTable, total: number, term: number, places: readonly number[]): boolean {
  const width = table.places.length;
  let isNothing = true;
  for (const place of places) {
    const size = Math.abs(table.values[term * width + place] ?? NaN);
    if (size > 2 * MOST_UNITS * (table.halves[total * width + place] ?? 0)) return false;
    if (size > 0) isNothing = false;
  }
  return !isNothing;
}
