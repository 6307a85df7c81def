import { accept, isTotalLine, startBlocks, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import { consider } from "./findRuns";
import type { Habits } from "./habits";
import { Descent } from "./descent";
import { equationsOf } from "./independence";
import { pivotsOf } from "./pivots";

/** How far from the total its two parts may stand, in lines. */
const FARTHEST = 60;
/** Bits that a pair at a distance must bring: there are many pairs to try. */
const LEAST_BITS = 20;
/** Bits without words or totals to say so, and for a line that is a total of other lines already. */
const LEAST_BITS_UNSAID = 40;
const MOST_PAIRS = 4;
const PRICE = 8;
const PRICE_OF_DISTANCE = 3;
const SIDES = ["before", "after", "both"] as const;

/**
 * Totals of two lines that stand anywhere before, anywhere after or on both sides of them: a grand total of two blocks, a result of an
 * income and an expense far apart, or what a line consists of besides what is known already. With so many pairs to try,
 * only what holds to many digits counts, and only what does not follow from the sums that were found.
 */
export function addPairs(blocks: Blocks, habits: Habits): void {
  const plain = startBlocks(blocks.table, "pair", []);
  const descent = new Descent(blocks.found);
  const candidates: Candidate[] = [];
  for (let total = 0; total < blocks.table.lines.length; total += 1) {
    for (const side of SIDES) candidates.push(...pairsOf(blocks, descent, plain, habits, total, side));
  }
  const known = equationsOf(blocks.table, blocks.found);
  for (const candidate of candidates.sort((one, other) => other.bits - one.bits)) {
    if (descent.overlaps(candidate) || !known.add(candidate)) continue;
    descent.add(candidate);
    accept(blocks, candidate, false);
  }
}

function pairsOf(
  blocks: Blocks,
  descent: Descent,
  plain: Blocks,
  habits: Habits,
  total: number,
  side: (typeof SIDES)[number],
): readonly Candidate[] {
  const { table } = blocks;
  const width = table.places.length;
  const [pivot] = pivotsOf(table, habits, total);
  if (pivot === undefined) return [];
  const own = table.values[total * width + pivot] ?? NaN;
  const isAfter = side === "before";
  const first = side === "after" ? total + 1 : Math.max(0, total - FARTHEST);
  const last = side === "before" ? total - 1 : Math.min(table.lines.length - 1, total + FARTHEST);
  const slack = habits.isExact ? 0 : 3 * (table.halves[total * width + pivot] ?? 0);
  const word = table.lines[total]?.word;
  const saysTotal = word === "total" || word === "result";
  const isTaken = Boolean((isAfter ? blocks.hasAfter : blocks.hasBefore)[total]);
  const byValue = new Map<number, number[]>();
  const bucket = Math.max(1, 2 * slack);
  const found: Candidate[] = [];
  for (let line = first; line <= last; line += 1) {
    const value = table.values[line * width + pivot] ?? NaN;
    if (Number.isNaN(value) || value === 0 || line === total) continue;
    const wanted = Math.floor((own - value) / bucket);
    for (const key of slack === 0 ? [wanted] : [wanted - 1, wanted, wanted + 1]) {
      for (const other of byValue.get(key) ?? []) {
        if (side === "both" && other < total === line < total) continue;
        if (!descent.areApart(line, other)) continue;
        const candidate = consider(plain, habits, total, [other, line], isAfter, {
          shape: "pair",
          price: PRICE + PRICE_OF_DISTANCE * Math.log2(Math.abs(total - line) + Math.abs(total - other)),
        });
        if (!candidate || candidate.weight.failed.length > 0) continue;
        // A grand total of two totals, or a line that says it is one; anything else may well be a coincidence.
        const isSaid =
          !isTaken &&
          side !== "both" &&
          (saysTotal || (isTotalLine(blocks, line) && isTotalLine(blocks, other)));
        if (candidate.bits < (isSaid ? LEAST_BITS : LEAST_BITS_UNSAID)) continue;
        found.push(candidate);
      }
    }
    const key = Math.floor(value / bucket);
    byValue.set(key, [...(byValue.get(key) ?? []), line]);
  }
  return found.sort((one, other) => other.bits - one.bits).slice(0, MOST_PAIRS);
}
