import { accept, positionOf, startBlocks, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import { Descent } from "./descent";
import { findRun } from "./findRuns";
import type { Habits } from "./habits";
import { equationsOf } from "./independence";
import { mostBitsOf } from "./shapeBits";
import { withdraw } from "./withdraw";

/** Every second up to every sixth line: more kinds of line than that are no pattern that a reader sees. */
const STEPS = [2, 3, 4, 5, 6] as const;
/** Bits for a sum of every so manieth line, which leaves others out without a word to say so. */
const LEAST_BITS = 24;
/** Bits where the total has lines of its own already, and by how many the sum must be the better of the two. */
const LEAST_BITS_TAKEN = 40;
const FEWEST_TERMS = 3;
const PRICE = 4;
/** In a list of more lines everything adds up to something. */
const MOST_LINES = 500;

/**
 * Totals of every second, third or further line: households, persons and their average for each kind of house, with the
 * households of all kinds above them. Where lines of one kind have one name `addNamesakes` finds them; here their
 * distance alone tells. The total stands in step with them, or right beside the first or the last block.
 */
export function addStrides(blocks: Blocks, habits: Habits): void {
  if (blocks.table.lines.length > MOST_LINES) return;
  const candidates = STEPS.flatMap((step) => sumsInStep(blocks, { ...habits, afterBits: 0 }, step));
  withdraw(blocks, (one) => candidates.some((other) => isBetter(other, one)));
  const descent = new Descent(blocks.found);
  const known = equationsOf(blocks.table, blocks.found);
  for (const candidate of candidates.sort((one, other) => other.bits - one.bits)) {
    const repeats = isParallel(blocks, candidate);
    const isTaken = (candidate.isAfter ? blocks.hasAfter : blocks.hasBefore)[candidate.total] === 1;
    if (candidate.bits < (isTaken && !repeats ? LEAST_BITS_TAKEN : LEAST_BITS)) continue;
    if (descent.overlaps(candidate) || !(known.add(candidate) || repeats)) continue;
    descent.add(candidate);
    accept(blocks, candidate, false);
  }
}

function sumsInStep(blocks: Blocks, habits: Habits, step: number): readonly Candidate[] {
  const { table } = blocks;
  const found: Candidate[] = [];
  const kind = { table, shape: "namesakes" } as const;
  const totals = table.lines
    .map((_, line) => line)
    .filter((line) => mostBitsOf(kind, habits, line, true) - PRICE >= LEAST_BITS);
  for (let phase = 0; phase < step; phase += 1) {
    const lines = table.lines.map((_, line) => line).filter((line) => line % step === phase);
    const own = startBlocks(table, "namesakes", lines);
    const sequence = { lines, shape: "namesakes", price: PRICE, least: LEAST_BITS } as const;
    for (const total of totals) {
      const position = positionOf(own, total);
      for (const isAfter of [true, false]) {
        const candidate = findRun(own, habits, total, sequence, position, isAfter);
        if (!candidate || candidate.bits < LEAST_BITS || candidate.weight.failed.length > 0) continue;
        if (candidate.terms.length >= FEWEST_TERMS) found.push(candidate);
      }
    }
  }
  return found;
}

/** Whether the same steps lead to the lines of another total: block A is the sum of blocks B and C, line by line. */
function isParallel(blocks: Blocks, { total, terms }: Candidate): boolean {
  return blocks.found.some((other) => {
    const by = total - other.total;
    return (
      by !== 0 &&
      other.terms.length === terms.length &&
      other.terms.every((term) => terms.includes(term + by))
    );
  });
}

/** Whether a sum in step holds where one of the same total, with all the lines between as well, does not. */
function isBetter(inStep: Candidate, { total, terms, weight, bits }: Candidate): boolean {
  if (inStep.total !== total || weight.held.length >= inStep.weight.held.length) return false;
  return bits + LEAST_BITS_TAKEN <= inStep.bits && inStep.terms.every((term) => terms.includes(term));
}
