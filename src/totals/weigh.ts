import type { Habits, PlaceOutcome } from "./habits";
import type { LineTable } from "./lineTable";
import { searchTolerance } from "./searchTolerance";
import { LEAST_BITS, MOST_BITS, surprise } from "./surprise";

/** How far the numbers carry a sum, in bits, and what happened at each place. */
export interface Weight extends Omit<PlaceOutcome, "isAfter"> {
  readonly bits: number;
  /** The same where places that keep step count in full: once a sum is known, they tell where it is to hold. */
  readonly fullBits: number;
  /** How many of the places that hold do not keep step with another of them. */
  readonly own: number;
  /** Sum of |difference| over |total| at the failing places, for telling a slip from nonsense. */
  readonly worstMiss: number;
}

/** A total with one addend that is not zero proves nothing: any copied number does that. */
const COPY_BITS = 0.3;
const REPEATED_BITS = LEAST_BITS;
const MOST_REPEATS = 6;
const EMPTY_TOTAL_COST = 1;
/** Among more addends than that two that are opposite are chance. */
const MOST_CANCELLING = 8;

/**
 * Weighs "line `total` is the sum of lines `terms`" over all places. A place that holds is worth log2 of how many
 * totals could have stood there within rounding; one that fails costs what the habits say; the same total twice counts
 * once, and so do places that keep step. `signs` has the weight of each term, all 1 where it is left out.
 */
export function weigh(
  table: LineTable,
  habits: Habits,
  total: number,
  terms: readonly number[],
  signs?: readonly (1 | -1)[],
): Weight {
  const width = table.places.length;
  const held: number[] = [];
  const failed: number[] = [];
  const seen = new Set<number>();
  const inStep = new Map<number, number>();
  let steps = 0;
  let saved = 0;
  let bits = 0;
  let repeats = 0;
  let exact = 0;
  let worstMiss = 0;
  for (let place = 0; place < width; place += 1) {
    const sum = sumAt(table, total, terms, place, signs);
    if (!sum) continue;
    if (sum.total === undefined) {
      bits -= sum.computed === 0 ? 0 : EMPTY_TOTAL_COST;
      continue;
    }
    if (sum.total === 0 && sum.nonZero === 0) continue;
    const difference = Math.abs(sum.total - sum.computed);
    const allowed = allowedAt(table, habits, total, place, sum);
    if (difference > allowed) {
      if (table.isShare[place]) continue;
      failed.push(place);
      bits -= habits.failCost[place] ?? 0;
      worstMiss = Math.max(worstMiss, difference / Math.max(Math.abs(sum.total), 1));
      continue;
    }
    held.push(place);
    const leader = table.leader[place] ?? place;
    if (difference === 0) exact += 1;
    if (sum.nonZero < 2 || countTelling(table, terms, place, difference === 0 ? 0 : allowed, signs) < 2)
      bits += COPY_BITS;
    else if (seen.has(sum.total)) {
      if (repeats < MOST_REPEATS) bits += REPEATED_BITS;
      repeats += 1;
    } else {
      const own = Math.min(
        MOST_BITS,
        table.mostBits[total * width + place] ?? MOST_BITS,
        surprise(sum.total, difference === 0 ? 0 : allowed, table.halves[total * width + place] ?? 0.5),
      );
      const known = inStep.get(leader);
      const added = known === undefined ? own : Math.max(REPEATED_BITS, own - known);
      if (known !== undefined) steps += 1;
      saved += own - added;
      bits += added;
      inStep.set(leader, Math.max(own, known ?? 0));
    }
    seen.add(sum.total);
  }
  return { bits, fullBits: bits + saved, own: held.length - steps, held, failed, exact, worstMiss };
}

/**
 * Whether a sum fails in more than `most` of the places in which failing costs at least `cost`: the first places that do
 * tell, without weighing the others.
 */
export function failsBeyond(
  table: LineTable,
  habits: Habits,
  total: number,
  terms: readonly number[],
  most: number,
  cost = 0,
): boolean {
  const width = table.places.length;
  let failed = 0;
  for (let place = 0; place < width; place += 1) {
    if (table.isShare[place] || (habits.failCost[place] ?? 0) < cost) continue;
    const sum = sumAt(table, total, terms, place);
    if (sum?.total === undefined) continue;
    if (Math.abs(sum.total - sum.computed) <= allowedAt(table, habits, total, place, sum)) continue;
    failed += 1;
    if (failed > most) return true;
  }
  return false;
}

/** How far a sum may be off in a place. */
function allowedAt(
  table: LineTable,
  habits: Habits,
  total: number,
  place: number,
  { halves, squares }: PlaceSum,
): number {
  if (habits.isExact) return 0;
  return searchTolerance(halves, squares, table.halves[total * table.places.length + place] ?? 0);
}

/**
 * How many addends the sum cannot do without: one that its rounding swallows could just as well not be there, and neither
 * could two that take each other away.
 */
function countTelling(
  table: LineTable,
  terms: readonly number[],
  place: number,
  allowed: number,
  signs?: readonly (1 | -1)[],
): number {
  const width = table.places.length;
  const amounts: number[] = [];
  let positive = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const value = (table.values[(terms[i] ?? 0) * width + place] ?? NaN) * (signs?.[i] ?? 1);
    if (!(Math.abs(value) > allowed)) continue;
    amounts.push(value);
    if (value > 0) positive += 1;
  }
  if (positive === 0 || positive === amounts.length || amounts.length > MOST_CANCELLING)
    return amounts.length;
  const left: number[] = [];
  for (const amount of amounts) {
    const opposite = left.indexOf(-amount);
    if (opposite === -1) left.push(amount);
    else left.splice(opposite, 1);
  }
  return left.length;
}

interface PlaceSum {
  /** Undefined where the total's own cell is empty. */
  readonly total: number | undefined;
  readonly computed: number;
  readonly nonZero: number;
  readonly halves: number;
  readonly squares: number;
}

/** Adds up one place; undefined where there is nothing to compare or a cell cannot be read. */
export function sumAt(
  table: LineTable,
  total: number,
  terms: readonly number[],
  place: number,
  signs?: readonly (1 | -1)[],
): PlaceSum | undefined {
  const width = table.places.length;
  const own = table.values[total * width + place] ?? NaN;
  if (table.unreadable[total * width + place]) return undefined;
  let computed = 0;
  let nonZero = 0;
  let filled = 0;
  let halves = 0;
  let squares = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const index = (terms[i] ?? 0) * width + place;
    if (table.unreadable[index]) return undefined;
    const value = table.values[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    const half = table.halves[index] ?? 0;
    filled += 1;
    if (value !== 0) nonZero += 1;
    computed += signs?.[i] === -1 ? -value : value;
    halves += half;
    squares += half * half;
  }
  if (filled === 0) return undefined;
  return { total: Number.isNaN(own) ? undefined : own, computed, nonZero, halves, squares };
}
