import type { Candidate, Shape } from "./candidate";
import type { LineTable } from "./lineTable";

/**
 * The table while its hierarchy is being found. Addends of a total are folded into it, so that the totals of a higher
 * level stand side by side: `open` has the lines that are not folded yet. A folded block is known by its total and
 * spans lines `first` to `last`.
 */
export interface Blocks {
  readonly table: LineTable;
  /** What the lines have in common: all of them, or those of one name, whose neighbours stand far apart. */
  readonly shape: Shape;
  open: number[];
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly found: Candidate[];
  readonly hasAfter: Uint8Array;
  readonly hasBefore: Uint8Array;
  /** The total that a line is folded into; -1 where it is open. */
  readonly parent: Int32Array;
}

export function startBlocks(table: LineTable, shape: Shape = "run", lines?: readonly number[]): Blocks {
  const count = table.lines.length;
  const first = new Int32Array(count);
  for (let line = 0; line < count; line += 1) first[line] = line;
  return {
    table,
    shape,
    open: lines ? [...lines] : [...first],
    first,
    last: first.slice(),
    found: [],
    hasAfter: new Uint8Array(count),
    hasBefore: new Uint8Array(count),
    parent: new Int32Array(count).fill(-1),
  };
}

/** Takes a candidate for true. `folds` is false where the addends belong to another total as well. */
export function accept(blocks: Blocks, candidate: Candidate, folds: boolean): void {
  const { total, terms } = candidate;
  blocks.found.push(candidate);
  if (candidate.isAfter) blocks.hasAfter[total] = 1;
  else blocks.hasBefore[total] = 1;
  if (!folds) return;
  for (const term of terms) {
    blocks.parent[term] = total;
    blocks.first[total] = Math.min(blocks.first[total] ?? total, blocks.first[term] ?? term);
    blocks.last[total] = Math.max(blocks.last[total] ?? total, blocks.last[term] ?? term);
  }
}

/** Whether all addends are still open, and none of them is a total that `total` itself counts towards. */
export function canFold(blocks: Blocks, total: number, terms: readonly number[]): boolean {
  const above = new Set<number>();
  for (
    let line = blocks.parent[total] ?? -1;
    line !== -1 && !above.has(line);
    line = blocks.parent[line] ?? -1
  )
    above.add(line);
  return terms.every((term) => blocks.parent[term] === -1 && !above.has(term));
}

/** Drops what was folded from the open lines; call once after a round of `accept`. */
export function refold(blocks: Blocks): void {
  blocks.open = blocks.open.filter((line) => blocks.parent[line] === -1);
}

/** The place among the open lines where a line stands, or would stand if it were open. */
export function positionOf(blocks: Blocks, line: number): number {
  let low = 0;
  let high = blocks.open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks.open[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a line is known, or calls itself, a total. */
export function isTotalLine(blocks: Blocks, line: number): boolean {
  const word = blocks.table.lines[line]?.word ?? "none";
  return Boolean(blocks.hasAfter[line]) || Boolean(blocks.hasBefore[line]) || word !== "none";
}

/** Whether a block begins where a reader sees a beginning: after a heading, a blank line, a total, or by indentation. */
export function startsAtEdge(blocks: Blocks, line: number): boolean {
  const { lines } = blocks.table;
  const first = blocks.first[line] ?? line;
  if (first === 0 || lines[first]?.gapBefore !== "none") return true;
  return lines[first - 1]?.indent !== lines[first].indent || isTotalLine(blocks, first - 1);
}

/** Whether a block ends where a reader sees an end. */
export function endsAtEdge(blocks: Blocks, line: number): boolean {
  const { lines } = blocks.table;
  const last = blocks.last[line] ?? line;
  const next = lines[last + 1];
  if (next?.gapBefore !== "none") return true;
  return next.indent !== lines[last]?.indent || isTotalLine(blocks, last + 1);
}
