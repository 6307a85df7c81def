import {
  accept,
  canFold,
  endsAtEdge,
  isTotalLine,
  positionOf,
  refold,
  startsAtEdge,
  type Blocks,
} from "./blocks";
import type { Candidate } from "./candidate";
import type { Habits } from "./habits";
import { foldLevels } from "./hierarchy";
import { missBits } from "./missBits";
import { runBits } from "./shapeBits";
import { weigh } from "./weigh";

/** Bits that layout, words and near miss must have together before a total that fails is called one. */
const CONVINCING = 4;
const LIKELY = 9;
const MOST_TERMS = 200;
/** Bits that failing must cost in a place for its failure to mean something. */
const TRUSTED = 2;
const MOST_FAILED = 3;
/** Bits that "the two blocks above make the result" is worth by its word and place alone. */
const RESULT_BITS = 3;

/**
 * Lines that call themselves a total, and stand where a total of a block stands, are taken for one although the numbers
 * do not add up: that is the mistake a reader wants to hear of. Only where the numbers miss by so little, or by such a
 * telling amount, that one slip explains it. Blocks of the lowest level go first, so that higher totals find them.
 */
export function addStructural(blocks: Blocks, habits: Habits): void {
  for (let changed = true; changed;) {
    changed = false;
    for (let total = 0; total < blocks.table.lines.length; total += 1) {
      if (blocks.hasAfter[total] || isComposedBefore(blocks, total)) continue;
      const candidate = structuralTotal(blocks, habits, total);
      if (!candidate || !canFold(blocks, total, candidate.terms)) continue;
      accept(blocks, candidate, true);
      refold(blocks);
      foldLevels(blocks, habits, LIKELY);
      changed = true;
      break;
    }
  }
}

/** Whether the lines after a total make it up. "Income = expenses + result" does not: that says what the result is. */
function isComposedBefore(blocks: Blocks, total: number): boolean {
  return blocks.found.some(
    (candidate) =>
      candidate.total === total &&
      !candidate.isAfter &&
      blocks.table.lines[candidate.terms[candidate.terms.length - 1] ?? total]?.word !== "result",
  );
}

function structuralTotal(blocks: Blocks, habits: Habits, total: number): Candidate | undefined {
  const word = blocks.table.lines[total]?.word ?? "none";
  if (word === "none") return undefined;
  const position = positionOf(blocks, total);
  const candidates =
    word === "result"
      ? resultsOf(blocks, habits, total, position)
      : blocksBeside(blocks, habits, total, position);
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (candidate.bits >= CONVINCING && (!best || candidate.bits > best.bits)) best = candidate;
  }
  return best;
}

/** Every run beside the total that begins or ends at an edge. */
function blocksBeside(blocks: Blocks, habits: Habits, total: number, position: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const isAfter of [true, false]) {
    if (!isAfter && habits.afterBits >= 0) continue;
    const step = isAfter ? -1 : 1;
    const run: number[] = [];
    const start = isAfter ? position - 1 : blocks.open[position] === total ? position + 1 : position;
    for (let index = start; run.length < MOST_TERMS; index += step) {
      const line = blocks.open[index];
      if (line === undefined) break;
      if (isAfter) run.unshift(line);
      else run.push(line);
      const isEdge = isAfter ? startsAtEdge(blocks, line) : endsAtEdge(blocks, line);
      if (run.length < 2 || !isEdge) continue;
      const bits = numberBits(blocks, habits, total, run) + runBits(blocks, habits, total, run, isAfter);
      candidates.push(structural(blocks, habits, total, [...run], isAfter, bits));
      if (blocks.table.lines[line]?.word === "result") break;
    }
  }
  return candidates;
}

/** A result of the two blocks above it: their sum where expenses are negative, otherwise their difference. */
function resultsOf(blocks: Blocks, habits: Habits, total: number, position: number): Candidate[] {
  const terms = blocks.open.slice(Math.max(0, position - 2), position);
  if (terms.length < 2 || !terms.every((term) => isTotalLine(blocks, term))) return [];
  return ([[1, -1], [-1, 1], [1, 1]] as const).map((signs) => {
    const bits = numberBits(blocks, habits, total, terms, signs) + RESULT_BITS;
    return structural(blocks, habits, total, terms, true, bits, signs);
  }); // prettier-ignore
}

function structural(
  blocks: Blocks,
  habits: Habits,
  total: number,
  terms: readonly number[],
  isAfter: boolean,
  bits: number,
  signs?: readonly (1 | -1)[],
): Candidate {
  const weight = weigh(blocks.table, habits, total, terms, signs);
  const shape = signs ? "balance" : "run";
  return { total, terms, ...(signs && { signs }), shape, isAfter, bits, weight, evidence: "structure" };
}

function numberBits(
  blocks: Blocks,
  habits: Habits,
  total: number,
  terms: readonly number[],
  signs?: readonly (1 | -1)[],
): number {
  const weight = weigh(blocks.table, habits, total, terms, signs);
  const failed = weight.failed.filter((place) => (habits.failCost[place] ?? 0) >= TRUSTED);
  // More than one wrong place is no slip, and none is nothing to report: then it is another kind of line.
  if ((failed.length !== 1 || weight.failed.length > MOST_FAILED) && !signs) return -Infinity;
  return (
    weight.bits +
    weight.failed.reduce((sum, place) => sum + missBits(blocks.table, total, terms, place, signs), 0)
  );
}
