import { accept, canFold, positionOf, refold, startBlocks, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import { findRun } from "./findRuns";
import { learnHabits, lenientHabits, type Habits, type PlaceOutcome } from "./habits";
import type { LineTable } from "./lineTable";

/** Bits from which a relation is beyond doubt, and from which it is taken at all. */
const SURE = 22;
const LIKELY = 7;
/** Bits from which a relation tells in which places a table adds up, when all other places may fail. */
const TELLING = 7;
/** Bits taken off for addends that do not stand side by side. */
const OTHER_SHAPE = 2;
/** Bits more that a line needs to be a total when it is an addend already: its block closed without it. */
const FOLDED = 6;
const MOST_ROUNDS = 12;
/** Cells from which a table has sure relations enough to learn from. */
const LARGE = 40_000;

/** Finds totals level by level: first the surest, to learn what the table does as a rule, then again with that. */
export function findHierarchy(table: LineTable): { readonly blocks: Blocks; readonly habits: Habits } {
  const isLarge = table.lines.length * table.places.length > LARGE;
  const hints = isLarge ? [] : outcomesOf(startBlocks(table), lenientHabits(table), TELLING);
  const cautious = { ...learnHabits(table, hints), isExact: false, afterBits: 0 };
  const sure = outcomesOf(startBlocks(table), cautious, SURE);
  const { failCost, pivots } = learnHabits(table, [...hints, ...sure]);
  const habits = { ...learnHabits(table, sure), failCost, pivots };
  const blocks = startBlocks(table);
  foldLevels(blocks, habits, SURE);
  foldLevels(blocks, habits, LIKELY);
  return { blocks, habits };
}

function outcomesOf(blocks: Blocks, habits: Habits, least: number): readonly PlaceOutcome[] {
  foldLevels(blocks, habits, least);
  return blocks.found.map((candidate) => ({ ...candidate.weight, isAfter: candidate.isAfter }));
}

/** Takes the best runs among the open lines and folds them, until nothing more is found. */
export function foldLevels(blocks: Blocks, habits: Habits, least: number): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const candidates = runsAmongOpen(blocks, habits, least).sort((one, other) => other.bits - one.bits);
    const before = blocks.found.length;
    const waiting = waitingOnes(blocks, candidates);
    for (const candidate of candidates) {
      if (waiting.has(candidate)) continue;
      if (canFold(blocks, candidate.total, candidate.terms)) accept(blocks, candidate, true);
    }
    refold(blocks);
    if (blocks.found.length === before) return;
  }
}

/**
 * Sums of which the outermost addends have a total of their own right beside them: the sum is to be of that total and the
 * others, and waits until they are folded.
 */
function waitingOnes({ first, last }: Blocks, candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const byTotal = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const known = byTotal.get(candidate.total);
    if (known) known.push(candidate);
    else byTotal.set(candidate.total, [candidate]);
  }
  const waiting = candidates.filter((whole) => {
    const outermost = (whole.isAfter ? whole.terms[0] : whole.terms.at(-1)) ?? 0;
    const beside = whole.isAfter ? (first[outermost] ?? outermost) - 1 : (last[outermost] ?? outermost) + 1;
    return byTotal.get(beside)?.some((part) => isOwnBlock(part, whole));
  });
  return new Set(waiting);
}

function isOwnBlock(part: Candidate, whole: Candidate): boolean {
  if (part.terms.length >= whole.terms.length || part.isAfter === whole.isAfter) return false;
  const held = new Set(part.weight.held);
  return part.terms.every((term) => whole.terms.includes(term)) && whole.weight.held.every((place) => held.has(place));
} // prettier-ignore

function runsAmongOpen(blocks: Blocks, habits: Habits, least: number): Candidate[] {
  const candidates: Candidate[] = [];
  const lines = blocks.shape === "run" ? blocks.table.lines.map((_, line) => line) : blocks.open;
  lines.forEach((total) => {
    const position = positionOf(blocks, total);
    const price = blocks.parent[total] === -1 ? 0 : FOLDED;
    const sequence = {
      lines: blocks.open,
      shape: blocks.shape,
      price: blocks.shape === "run" ? 0 : OTHER_SHAPE,
      least: least + price / 2,
    };
    const after = blocks.hasAfter[total]
      ? undefined
      : findRun(blocks, habits, total, sequence, position, true);
    const before = blocks.hasBefore[total]
      ? undefined
      : findRun(blocks, habits, total, sequence, position, false);
    for (const candidate of [after, before]) {
      if (candidate && candidate.bits >= least + (candidate.isFramed ? price / 2 : price))
        candidates.push(candidate);
    }
  });
  return candidates;
}
