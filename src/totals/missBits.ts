import type { LineTable } from "./lineTable";
import { findSlips, type Slip } from "./slips";
import { searchTolerance } from "./searchTolerance";
import { sumAt } from "./weigh";

/** A difference of more than this part of the total is no near miss, unless one slip explains it to the unit. */
const NEAR = 0.05;
const MOST_BITS = 16;
/** A mistake is rarer than a sum that holds. */
const SLIP_COST = 3;

/**
 * What a failing place says for the sum all the same, in bits: a small difference is a coincidence in itself, and so is
 * one that a single slip (a swap of digits, a sign, a unit) explains exactly.
 */
export function missBits(
  table: LineTable,
  total: number,
  terms: readonly number[],
  place: number,
  signs?: readonly (1 | -1)[],
): number {
  const width = table.places.length;
  const sum = sumAt(table, total, terms, place, signs);
  if (sum?.total === undefined) return 0;
  const size = Math.min(Math.abs(sum.total), Math.abs(sum.computed));
  const difference = Math.abs(sum.total - sum.computed);
  const near = size > 0 && difference <= NEAR * size ? Math.log2(size / difference) : 0;
  if (size === 0) return 0;
  const tolerance = searchTolerance(sum.halves, sum.squares, table.halves[total * width + place] ?? 0);
  const slipTerms = terms.map((term, i) => {
    const value = table.values[term * width + place] ?? NaN;
    return { value: Number.isNaN(value) ? 0 : value, weight: signs?.[i] ?? (1 as const) };
  });
  const slips = findSlips(sum.total, slipTerms, tolerance)
    .filter((slip) => !isShorterBlock(slip, terms.length))
    .map(
      (slip) =>
        Math.min(MOST_BITS, Math.log2(size / (2 * tolerance + 1))) - Math.log2(slip.choices) - SLIP_COST,
    );
  return Math.max(near, 0, ...slips);
}

/** A first or last line that was left out may just as well not belong to the block. */
function isShorterBlock({ kind, term }: Slip, count: number): boolean {
  return kind === "left-out" && (term === 0 || term === count - 1);
}
