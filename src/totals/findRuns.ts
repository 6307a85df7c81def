import { endsAtEdge, startsAtEdge, type Blocks } from "./blocks";
import type { Candidate, Shape } from "./candidate";
import type { Habits } from "./habits";
import type { LineTable } from "./lineTable";
import { RunningSums } from "./runningSums";
import { mostBitsOf, runBits } from "./shapeBits";
import { withoutSpareTerms } from "./spareTerms";
import { weigh, type Weight } from "./weigh";

/** Part of all places, of whatever kind, in which a sum must hold to be more than a coincidence. */
const LEAST_SHARE = 0.2;
const LEAST_BITS_A_PLACE = 3;
const LEAST_BITS_ALONE = 7;
/** A run that has overshot its total for so many lines will not come back. */
const MOST_OVERSHOT = 12;
const MOST_LINES_WITH_SIGNS = 400;

const walk = new RunningSums();

/** Where to look: a sequence of lines in order, and the place in it where the total stands (it need not be in it). */
export interface Sequence {
  readonly lines: readonly number[];
  readonly shape: Shape;
  /** Bits taken off for looking here at all. */
  readonly price: number;
  /** Bits that must be left of a sum for whoever looks for it: a line that cannot bring them is passed over. */
  readonly least: number;
}

/**
 * The best run of neighbours in the sequence, ending or starting at the total, whose numbers add up to it. `position`
 * is the first index in the sequence that is not before the total. Undefined where none is worth considering, and where
 * none can have the least bits.
 */
export function findRun(
  blocks: Blocks,
  habits: Habits,
  total: number,
  sequence: Sequence,
  position: number,
  isAfter: boolean,
): Candidate | undefined {
  const { table } = blocks;
  if (mostBitsOf(blocks, habits, total, isAfter) - sequence.price < sequence.least) return undefined;
  walk.start(table, habits, total);
  if (walk.count === 0) return undefined;
  const { lines } = sequence;
  let best: Candidate | undefined;
  let overshot = 0;
  const run: number[] = [];
  const step = isAfter ? -1 : 1;
  let index = isAfter ? position - 1 : lines[position] === total ? position + 1 : position;
  for (; index >= 0 && index < lines.length; index += step) {
    const line = lines[index] ?? 0;
    if (habits.isExact && walk.isRatio(line)) continue;
    run.push(line);
    walk.add(line);
    const length = run.length;
    if (walk.isHit && length >= 2 && (walk.nonZero >= 2 || areFilled(table, run))) {
      const terms = isAfter ? [...run].reverse() : [...run];
      const candidate = consider(blocks, habits, total, terms, isAfter, sequence);
      if (candidate && (!best || candidate.bits > best.bits)) best = candidate;
    }
    overshot = walk.isShort ? 0 : overshot + 1;
    if (overshot > MOST_OVERSHOT && !walk.hasSigns) break;
    if (walk.hasSigns && length > MOST_LINES_WITH_SIGNS) break;
  }
  return best;
}

/** Whether at least two lines are not zero in some place: the largest totals may well be those with one amount. */
function areFilled({ values, places }: LineTable, run: readonly number[]): boolean {
  const width = places.length;
  let filled = 0;
  for (const line of run) {
    for (let index = line * width; index < (line + 1) * width; index += 1) {
      if (!(Math.abs(values[index] ?? NaN) > 0)) continue;
      filled += 1;
      break;
    }
    if (filled === 2) return true;
  }
  return false;
}

/** Weighs a set of addends; undefined where too few places hold. */
export function consider(
  blocks: Blocks,
  habits: Habits,
  total: number,
  run: readonly number[],
  isAfter: boolean,
  sequence: Pick<Sequence, "shape" | "price">,
): Candidate | undefined {
  const all = weigh(blocks.table, habits, total, run);
  if (all.held.length < LEAST_SHARE * (all.held.length + all.failed.length)) return undefined;
  const { terms, weight } = withoutSpareTerms(blocks.table, habits, total, run, all);
  if (terms.length < 2) return undefined;
  if (isFaint(weight)) return undefined;
  const held = trustOf(habits, weight.held);
  if (held === 0 || held < habits.leastHeld * (held + trustOf(habits, weight.failed))) return undefined;
  const bits = weight.bits + runBits(blocks, habits, total, terms, isAfter) - sequence.price;
  const isFramed =
    (sequence.shape === "namesakes" && terms.length >= blocks.open.length - 1) ||
    (sequence.shape === "run" &&
      (isAfter ? startsAtEdge(blocks, terms[0] ?? total) : endsAtEdge(blocks, terms.at(-1) ?? total)));
  return { total, terms, shape: sequence.shape, isAfter, isFramed, bits, weight, evidence: "values" };
}

/**
 * Small numbers agree within rounding in any column: where there are many, they must agree to the unit, and where
 * most other places fail they must be large.
 */
export function isFaint({ bits, held, own, failed, exact }: Weight): boolean {
  if (held.length > 3 && bits < LEAST_BITS_A_PLACE * own && exact < 0.6 * held.length) return true;
  return held.length < 0.65 * (held.length + failed.length) && bits < LEAST_BITS_ALONE * own;
}

function trustOf(habits: Habits, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (habits.failCost[place] ?? 0), 0);
}
