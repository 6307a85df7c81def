import { endsAtEdge, isTotalLine, startsAtEdge, type Blocks } from "./blocks";
import type { Habits } from "./habits";
import type { Gap, LineTable } from "./lineTable";

/** Prices in bits; found by trial on tables with known totals. */
const PRICE = {
  choice: 3,
  edge: 1.5,
  allNamesakes: 5,
  blankInside: 0.8,
  headingInside: 1.2,
  blankBeside: 0.5,
  headingBeside: 1,
  totalWord: 4,
  resultOfTotals: 2,
  resultOfOther: -1,
  strayTotalWord: 3,
} as const;

/** Bits added up in another order may come out this much higher. */
const ROUNDING = 1e-6;

/**
 * What layout and words say for or against a run of lines as the addends of a total: it starts at an edge, it does not
 * cross headings, the total calls itself so, and it stands on the side that is usual in the table.
 */
export function runBits(
  blocks: Blocks,
  habits: Habits,
  total: number,
  run: readonly number[],
  isAfter: boolean,
): number {
  const { lines } = blocks.table;
  const nearest = isAfter ? run[run.length - 1] : run[0];
  const farthest = isAfter ? run[0] : run[run.length - 1];
  if (nearest === undefined || farthest === undefined) return -Infinity;
  let bits = -PRICE.choice - Math.log2(run.length) + (isAfter ? habits.afterBits : -habits.afterBits) / 2;
  if (blocks.shape !== "run") {
    // All the others of one name are a group that a reader sees; some of them are not.
    const isAll = run.length >= blocks.open.length - 1;
    return bits + (isAll ? PRICE.allNamesakes : -PRICE.edge) + wordBits(blocks, total, run);
  }
  bits += (isAfter ? startsAtEdge(blocks, farthest) : endsAtEdge(blocks, farthest))
    ? PRICE.edge
    : -PRICE.edge;
  for (let i = 1; i < run.length; i += 1) {
    const line = run[i] ?? 0;
    const before = run[i - 1] ?? 0;
    const gap = lines[blocks.first[line] ?? line]?.gapBefore ?? "none";
    const share = isTotalLine(blocks, line) || isTotalLine(blocks, before) ? 0.3 : 1;
    if (gap === "heading") bits -= PRICE.headingInside * share * rareness(blocks.table, gap);
    else if (gap === "blank") bits -= PRICE.blankInside * share * rareness(blocks.table, gap);
  }
  const beside =
    lines[isAfter ? (blocks.first[total] ?? total) : (blocks.first[nearest] ?? nearest)]?.gapBefore ?? "none";
  if (beside === "heading") bits -= PRICE.headingBeside;
  else if (beside === "blank") bits -= PRICE.blankBeside;
  return bits + wordBits(blocks, total, run);
}

/** The most bits that a line can bring as a total, by its numbers, its word and whatever layout its addends have. */
export function mostBitsOf(
  { table, shape }: Pick<Blocks, "table" | "shape">,
  habits: Habits,
  total: number,
  isAfter: boolean,
): number {
  const { ceilings, lines } = table;
  const word = lines[total]?.word ?? "none";
  const ofWord = word === "none" ? 0 : word === "result" ? PRICE.resultOfTotals : PRICE.totalWord;
  const ofPlace = shape === "run" ? PRICE.edge : PRICE.allNamesakes;
  const ofSide = (isAfter ? habits.afterBits : -habits.afterBits) / 2;
  const fewest = Math.log2(2);
  return (ceilings[total] ?? 0) + ofWord + ofPlace + ofSide - PRICE.choice - fewest + ROUNDING;
}

const known = new WeakMap<LineTable, Readonly<Record<Gap, number>>>();

/** How much a gap means: less where it stands between most lines, as in a list with an empty line after each or with many unused lines. */
function rareness(table: LineTable, gap: Gap): number {
  const all = known.get(table) ?? {
    none: 1,
    blank: rarenessOf(table, "blank"),
    heading: rarenessOf(table, "heading"),
  };
  known.set(table, all);
  return all[gap];
}

function rarenessOf({ lines }: LineTable, gap: Gap): number {
  const share = lines.filter(({ gapBefore }) => gapBefore === gap).length / Math.max(1, lines.length);
  return Math.min(1, 2 * (1 - share));
}

/** What the words say: a total that calls itself one, or a plain line that would have totals as its addends. */
function wordBits(blocks: Blocks, total: number, terms: readonly number[]): number {
  const { lines } = blocks.table;
  const word = lines[total]?.word ?? "none";
  if (word === "total" || word === "subtotal") return PRICE.totalWord;
  if (word === "result") {
    return terms.every((term) => isTotalLine(blocks, term)) ? PRICE.resultOfTotals : PRICE.resultOfOther;
  }
  const hasStray = terms.some(
    (term) => lines[term]?.word === "total" && !blocks.hasAfter[term] && !blocks.hasBefore[term],
  );
  return hasStray ? -PRICE.strayTotalWord : 0;
}
