import { accept, isTotalLine, startBlocks, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import { consider } from "./findRuns";
import type { Habits } from "./habits";
import { Descent } from "./descent";
import { equationsOf } from "./independence";
import { MOST_PIVOTS } from "./pivots";
import { mostBitsOf } from "./shapeBits";
import { failsBeyond } from "./weigh";

/** How far from the total its two parts may stand, in lines. */
const FARTHEST = 60;
/** Bits that a pair at a distance must bring: there are many pairs to try. */
const LEAST_BITS = 20;
/** Bits without words or totals to say so, and for a line that is a total of other lines already. */
const LEAST_BITS_UNSAID = 40;
const MOST_PAIRS = 4;
const PRICE = 8;
const PRICE_OF_DISTANCE = 3;

/** Where the two lines of a pair stand as to their total. */
type Side = "before" | "after" | "both";

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
    const found = pairsOf(blocks, descent, plain, habits, total);
    for (const side of found.values()) candidates.push(...likeliest(side));
  }
  const known = equationsOf(blocks.table, blocks.found);
  for (const candidate of candidates.sort((one, other) => other.bits - one.bits)) {
    if (descent.overlaps(candidate) || !known.add(candidate)) continue;
    descent.add(candidate);
    accept(blocks, candidate, false);
  }
}

function likeliest(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((one, other) => other.bits - one.bits).slice(0, MOST_PAIRS);
}

/** The pairs that make up a total, by side: in one walk past the lines around it, each beside what it lacks. */
function pairsOf(
  blocks: Blocks,
  descent: Descent,
  plain: Blocks,
  habits: Habits,
  total: number,
): ReadonlyMap<Side, readonly Candidate[]> {
  const { table } = blocks;
  const found = new Map<Side, Candidate[]>([
    ["before", []],
    ["after", []],
    ["both", []],
  ]);
  const width = table.places.length;
  // At the least distance, a line on either side.
  const most = Math.max(mostBitsOf(plain, habits, total, true), mostBitsOf(plain, habits, total, false));
  if (most - PRICE - PRICE_OF_DISTANCE < LEAST_BITS) return found;
  const pivot = habits.pivots[total * MOST_PIVOTS] ?? -1;
  if (pivot === -1) return found;
  const own = table.values[total * width + pivot] ?? NaN;
  const first = Math.max(0, total - FARTHEST);
  const last = Math.min(table.lines.length - 1, total + FARTHEST);
  const slack = habits.isExact ? 0 : 3 * (table.halves[total * width + pivot] ?? 0);
  const bucket = Math.max(1, 2 * slack);
  const byValue = new Map<number, number[]>();
  for (let line = first; line <= last; line += 1) {
    const value = table.values[line * width + pivot] ?? NaN;
    if (Number.isNaN(value) || value === 0 || line === total) continue;
    const wanted = Math.floor((own - value) / bucket);
    for (let key = slack === 0 ? wanted : wanted - 1; key <= (slack === 0 ? wanted : wanted + 1); key += 1) {
      for (const other of byValue.get(key) ?? []) {
        const side = line < total ? "before" : other > total ? "after" : "both";
        const candidate = pairAt(blocks, descent, plain, habits, total, [other, line], side);
        if (candidate) found.get(side)?.push(candidate);
      }
    }
    const key = Math.floor(value / bucket);
    const alike = byValue.get(key);
    if (alike) alike.push(line);
    else byValue.set(key, [line]);
  }
  return found;
}

/** Weighs two lines as a total's; undefined where they are not far enough beyond coincidence. */
function pairAt(
  blocks: Blocks,
  descent: Descent,
  plain: Blocks,
  habits: Habits,
  total: number,
  pair: readonly [number, number],
  side: Side,
): Candidate | undefined {
  const [other, line] = pair;
  const isAfter = side === "before";
  const word = blocks.table.lines[total]?.word;
  const isTaken = Boolean((isAfter ? blocks.hasAfter : blocks.hasBefore)[total]);
  // A grand total of two totals, or a line that says it is one; anything else may well be a coincidence.
  const isSaid =
    !isTaken &&
    side !== "both" &&
    (word === "total" || word === "result" || (isTotalLine(blocks, line) && isTotalLine(blocks, other)));
  const least = isSaid ? LEAST_BITS : LEAST_BITS_UNSAID;
  const price = PRICE + PRICE_OF_DISTANCE * Math.log2(Math.abs(total - line) + Math.abs(total - other));
  if (mostBitsOf(plain, habits, total, isAfter) - price < least) return undefined;
  if (failsBeyond(blocks.table, habits, total, pair, 0) || !descent.areApart(line, other)) return undefined;
  const candidate = consider(plain, habits, total, pair, isAfter, { shape: "pair", price });
  return candidate && candidate.bits >= least ? candidate : undefined;
}
