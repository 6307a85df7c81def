import { accept, isTotalLine, startBlocks, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import { consider } from "./findRuns";
import type { Habits } from "./habits";
import { pivotsOf } from "./pivots";

/** How far from the total its two parts may stand, in lines. */
const FARTHEST = 60;
/** Bits that a pair at a distance must bring: there are many pairs to try. */
const LEAST_BITS = 20;
const PRICE = 8;

/**
 * Totals of two lines that stand anywhere before or anywhere after them: a grand total of two blocks, a result of an
 * income and an expense far apart. With so many pairs to try, only what holds to many digits counts.
 */
export function addPairs(blocks: Blocks, habits: Habits): void {
  const count = blocks.table.lines.length;
  const plain = startBlocks(blocks.table, "pair", []);
  for (let total = 0; total < count; total += 1) {
    for (const isAfter of [true, false]) {
      if (isAfter ? blocks.hasAfter[total] : blocks.hasBefore[total]) continue;
      const best = bestPair(blocks, plain, habits, total, isAfter);
      if (best && best.bits >= LEAST_BITS) accept(blocks, best, false);
    }
  }
}

function bestPair(
  blocks: Blocks,
  plain: Blocks,
  habits: Habits,
  total: number,
  isAfter: boolean,
): Candidate | undefined {
  const { table } = blocks;
  const width = table.places.length;
  const [pivot] = pivotsOf(table, habits, total);
  if (pivot === undefined) return undefined;
  const own = table.values[total * width + pivot] ?? NaN;
  const first = isAfter ? Math.max(0, total - FARTHEST) : total + 1;
  const last = isAfter ? total - 1 : Math.min(table.lines.length - 1, total + FARTHEST);
  const slack = habits.isExact ? 0 : 3 * (table.halves[total * width + pivot] ?? 0);
  // A pair is a grand total of two totals, or its line says that it is one; anything else may well be a coincidence.
  const word = table.lines[total]?.word;
  const saysTotal = word === "total" || word === "result";
  const byValue = new Map<number, number[]>();
  const bucket = Math.max(1, 2 * slack);
  let best: Candidate | undefined;
  for (let line = first; line <= last; line += 1) {
    const value = table.values[line * width + pivot] ?? NaN;
    if (Number.isNaN(value) || value === 0 || !(saysTotal || isTotalLine(blocks, line))) continue;
    const wanted = Math.floor((own - value) / bucket);
    for (const key of slack === 0 ? [wanted] : [wanted - 1, wanted, wanted + 1]) {
      for (const other of byValue.get(key) ?? []) {
        if (isWithin(blocks, line, other)) continue;
        const candidate = consider(plain, habits, total, [other, line], isAfter, {
          shape: "pair",
          price: PRICE,
        });
        if (!candidate || candidate.weight.failed.length > 0) continue;
        if (!best || candidate.bits > best.bits) best = candidate;
      }
    }
    const key = Math.floor(value / bucket);
    byValue.set(key, [...(byValue.get(key) ?? []), line]);
  }
  return best;
}

/** Whether one line counts towards the other. */
function isWithin(blocks: Blocks, one: number, other: number): boolean {
  const climbs = (from: number, to: number): boolean => {
    for (
      let line = from, steps = 0;
      line !== -1 && steps < 20;
      line = blocks.parent[line] ?? -1, steps += 1
    ) {
      if (line === to) return true;
    }
    return false;
  };
  return climbs(one, other) || climbs(other, one);
}
