import { accept, canFold, positionOf, refold, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import { findRun } from "./findRuns";
import type { Habits } from "./habits";
import { foldLevels } from "./hierarchy";

/** How many open lines may stand between a total and its addends. */
const FARTHEST = 24;
const LEAST_BITS = 14;
const LIKELY = 9;
const PRICE = 1;
const PRICE_OF_DISTANCE = 1.5;

/** Totals that stand apart from their addends: below a remark, or beside another total of the same lines. */
export function addDistant(blocks: Blocks, habits: Habits): void {
  for (let round = 0; round < 3; round += 1) {
    const candidates = blocks.table.lines
      .map((_, index) => index)
      .filter((total) => !blocks.hasAfter[total] && !blocks.hasBefore[total])
      .map((total) => bestDistant(blocks, habits, total))
      .filter((candidate) => candidate !== undefined && candidate.bits >= LEAST_BITS)
      .sort((one, other) => (other?.bits ?? 0) - (one?.bits ?? 0));
    const before = blocks.found.length;
    for (const candidate of candidates) {
      if (candidate && canFold(blocks, candidate.total, candidate.terms)) accept(blocks, candidate, true);
    }
    refold(blocks);
    if (blocks.found.length === before) return;
    foldLevels(blocks, habits, LIKELY);
  }
}

function bestDistant(blocks: Blocks, habits: Habits, total: number): Candidate | undefined {
  const position = positionOf(blocks, total);
  let best: Candidate | undefined;
  for (const isAfter of [true, false]) {
    for (let distance = 1; distance <= FARTHEST; distance += 1) {
      const start = isAfter ? position - distance : position + 1 + distance;
      if (start < 2 || start > blocks.open.length - 2) break;
      const price = PRICE + PRICE_OF_DISTANCE * Math.log2(1 + distance);
      const candidate = findRun(
        blocks,
        habits,
        total,
        { lines: blocks.open, shape: "distant", price, least: LEAST_BITS },
        start,
        isAfter,
      );
      if (candidate && (!best || candidate.bits > best.bits)) best = candidate;
    }
  }
  return best;
}
