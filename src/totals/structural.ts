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
import { addLayoutTotals } from "./layoutTotals";
import { missBits } from "./missBits";
import { runBits } from "./shapeBits";
import { failsBeyond, weigh, type Weight } from "./weigh";

/** Bits that layout, words and near miss must have together before a total that fails is called one. */
const CONVINCING = 4;
const LIKELY = 9;
const MOST_TERMS = 200;
/** Bits that failing must cost in a place for its failure to mean something. */
const TRUSTED = 2;
const MOST_FAILED = 3;
/** Bits of habit (totals after their lines) that carry a block with a single amount. */
const HABITUAL = 4;
/** Bits that "the two blocks above make the result" is worth by its word and place alone. */
const RESULT_BITS = 3;

/**
 * Lines that call themselves a total, and stand where a total of a block stands, are taken for one although the numbers
 * do not add up: that is the mistake a reader wants to hear of. Only where the numbers miss by so little, or by such a
 * telling amount, that one slip explains it. Blocks of the lowest level go first, so that higher totals find them.
 */
export function addStructural(blocks: Blocks, habits: Habits): void {
  addLayoutTotals(blocks, habits);
  for (let changed = true; changed;) {
    changed = false;
    const composed = composedBefore(blocks);
    for (let total = 0; total < blocks.table.lines.length; total += 1) {
      if (blocks.hasAfter[total] || composed.has(total)) continue;
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

/** Totals that lines after them make up. "Income = expenses + result" does not: that says what the result is. */
function composedBefore({ found, table }: Blocks): ReadonlySet<number> {
  const before = found.filter(
    ({ isAfter, terms, total }) => !isAfter && table.lines[terms.at(-1) ?? total]?.word !== "result",
  );
  return new Set(before.map(({ total }) => total));
}

function structuralTotal(blocks: Blocks, habits: Habits, total: number): Candidate | undefined {
  const word = blocks.table.lines[total]?.word ?? "none";
  if (word === "none" && !headsIndentedLines(blocks, habits, total)) return undefined;
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

/** Whether deeper lines follow, in a table where totals stand before their lines. */
function headsIndentedLines(blocks: Blocks, habits: Habits, line: number): boolean {
  const { lines } = blocks.table;
  return (lines[line + 1]?.indent ?? 0) > (lines[line]?.indent ?? 0) && isHabit(blocks, habits, false);
}

/** Whether the totals of this table stand on one side of their lines as a rule. */
function isHabit(blocks: Blocks, habits: Habits, isAfter: boolean): boolean {
  const alike = blocks.found.filter((one) => one.shape === "run" && one.evidence === "values");
  const there = alike.filter((one) => one.isAfter === isAfter).length;
  return (
    (isAfter ? habits.afterBits : -habits.afterBits) >= HABITUAL ||
    (there >= 3 && there >= 0.75 * alike.length)
  );
}

/** Whether all lines are indented alike; otherwise some of them belong to others, and which is not known yet. */
function areOfOneLevel(blocks: Blocks, lines: readonly number[]): boolean {
  const levels = new Set(
    lines.map((line) => (isTotalLine(blocks, line) ? -1 : (blocks.table.lines[line]?.indent ?? 0))),
  );
  levels.delete(-1);
  return levels.size <= 1;
}

/** Bits for a block like many others in the table that do add up. */
function likeOthers(blocks: Blocks, isAfter: boolean): number {
  const alike = blocks.found.filter(
    (one) => one.isAfter === isAfter && one.shape === "run" && one.evidence === "values",
  );
  return 1.5 * Math.log2(1 + Math.min(alike.length, 10));
}

/** Every run beside the total that begins or ends at an edge. */
function blocksBeside(blocks: Blocks, habits: Habits, total: number, position: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const isAfter of [true, false]) {
    if (isAfter ? isHabit(blocks, habits, false) : !isHabit(blocks, habits, false)) continue;
    const step = isAfter ? -1 : 1;
    const run: number[] = [];
    const alike = likeOthers(blocks, isAfter);
    const start = isAfter ? position - 1 : blocks.open[position] === total ? position + 1 : position;
    for (let index = start; run.length < MOST_TERMS; index += step) {
      const line = blocks.open[index];
      if (line === undefined) break;
      if (isAfter) run.unshift(line);
      else run.push(line);
      const isEdge = isAfter ? startsAtEdge(blocks, line) : endsAtEdge(blocks, line);
      if (run.length < 2 || !isEdge || !areOfOneLevel(blocks, run)) continue;
      if (!failsTooOften(blocks, habits, total, run)) {
        const bits = runBits(blocks, habits, total, run, isAfter) + alike;
        candidates.push(structural(blocks, habits, total, [...run], isAfter, bits));
      }
      if (blocks.table.lines[line]?.word === "result") break;
    }
  }
  return candidates;
}

/** A result of the two blocks above it: their sum where expenses are negative, otherwise their difference. */
function resultsOf(blocks: Blocks, habits: Habits, total: number, position: number): Candidate[] {
  const terms = blocks.open.slice(Math.max(0, position - 2), position);
  if (terms.length < 2 || !terms.every((term) => isTotalLine(blocks, term))) return [];
  const all = ([[1, -1], [-1, 1], [1, 1]] as const).map((signs) => {
    return structural(blocks, habits, total, terms, true, RESULT_BITS, signs);
  }); // prettier-ignore
  // Where one of the two is nothing, a sign that fails is explained by a slip; one that holds needs no explanation.
  const holding = all.filter(({ weight }) => weight.failed.length === 0 && weight.held.length > 0);
  return holding.length > 0 ? holding : all;
}

/** More than one wrong place is no slip: then it is another kind of line. */
function failsTooOften({ table }: Blocks, habits: Habits, total: number, terms: readonly number[]): boolean {
  return failsBeyond(table, habits, total, terms, 1, TRUSTED);
}

/** A total with what layout and words say for it, `bits`, and its numbers together. */
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
  return {
    total,
    terms,
    ...(signs && { signs }),
    shape,
    isAfter,
    isFramed: true,
    bits: bits + numberBits(blocks, habits, total, terms, weight, signs),
    weight,
    evidence: "structure",
  };
}

function numberBits(
  blocks: Blocks,
  habits: Habits,
  total: number,
  terms: readonly number[],
  weight: Weight,
  signs?: readonly (1 | -1)[],
): number {
  const failed = weight.failed.filter((place) => (habits.failCost[place] ?? 0) >= TRUSTED);
  // No wrong place at all is a block with one amount in it, which proves nothing by itself: only the habit of the table
  // carries it.
  const isHabitual = failed.length === 0 && (isHabit(blocks, habits, true) || isHabit(blocks, habits, false));
  if (!signs && !isHabitual && (failed.length !== 1 || weight.failed.length > MOST_FAILED)) return -Infinity;
  if (!signs && weight.held.length + weight.failed.length === 0) return -Infinity;
  return (
    weight.bits +
    weight.failed.reduce((sum, place) => sum + missBits(blocks.table, total, terms, place, signs), 0)
  );
}
