import { accept, positionOf, startBlocks, type Blocks } from "./blocks";
import type { Candidate } from "./candidate";
import { findRun } from "./findRuns";
import type { Habits } from "./habits";
import { foldLevels } from "./hierarchy";
import type { LineTable } from "./lineTable";

/** Bits for a sum over namesakes; a line of several blocks is often part of another total as well. */
const LEAST_BITS = 12;
const FEWEST_NAMESAKES = 2;
/** How many lines from a namesake its total may stand. */
const NEAR = 6;
const PRICE = 3;

/**
 * Sums over lines of the same name: a block "totaal" whose lines are those of the blocks beneath it, line by line, or
 * every second column. Each name is looked at as a table of its own, with levels of its own.
 */
export function addNamesakes(blocks: Blocks, habits: Habits): void {
  const known = new Set(blocks.found.map(({ total, terms }) => keyOf(total, terms)));
  for (const lines of namesakes(blocks.table)) {
    const own = startBlocks(blocks.table, "namesakes", lines);
    foldLevels(own, { ...habits, afterBits: 0 }, LEAST_BITS);
    for (const candidate of [...own.found, ...totalsBeside(blocks, own, habits, lines)]) {
      const key = keyOf(candidate.total, candidate.terms);
      if (known.has(key)) continue;
      known.add(key);
      accept(blocks, candidate, false);
    }
  }
}

/** Totals of another name near the namesakes: a grand total of the subtotals of all blocks. */
function totalsBeside(blocks: Blocks, own: Blocks, habits: Habits, lines: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  const tried = new Set<number>(lines);
  const plain: Habits = { ...habits, afterBits: 0 };
  for (const line of lines) {
    for (let total = line - NEAR; total <= line + NEAR; total += 1) {
      if (tried.has(total) || total < 0 || total >= blocks.table.lines.length) continue;
      tried.add(total);
      if (blocks.hasAfter[total] || blocks.hasBefore[total]) continue;
      for (const isAfter of [true, false]) {
        const sequence = { lines: own.open, shape: "namesakes", price: PRICE, least: LEAST_BITS } as const;
        const candidate = findRun(own, plain, total, sequence, positionOf(own, total), isAfter);
        if (candidate && candidate.bits >= LEAST_BITS && candidate.weight.failed.length === 0)
          found.push(candidate);
      }
    }
  }
  return found;
}

function keyOf(total: number, terms: readonly number[]): string {
  return `${total.toString()}=${[...terms].sort((a, b) => a - b).join("+")}`;
}

function namesakes(table: LineTable): readonly (readonly number[])[] {
  const byName = new Map<string, number[]>();
  table.lines.forEach(({ name }, index) => {
    const key = name
      .toLowerCase()
      .replaceAll(/[\s\d.:]+/g, " ")
      .trim();
    const group = byName.get(key);
    if (group) group.push(index);
    else byName.set(key, [index]);
  });
  return [...byName.values()].filter(
    (group) => group.length >= FEWEST_NAMESAKES && group.length < table.lines.length && !areAdjacent(group),
  );
}

function areAdjacent(lines: readonly number[]): boolean {
  return lines.every((line, i) => i === 0 || line === (lines[i - 1] ?? 0) + 1);
}
