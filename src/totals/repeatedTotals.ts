import type { Candidate } from "./candidate";
import { equalLines } from "./equalLines";
import type { LineTable } from "./lineTable";

/** How many lines from a plain line its total may stand. */
const NEAR = 2;
/** Bits that a sum must bring to be told twice. */
const SURE = 15;

/**
 * What lines that repeat each other say besides. A sum that counts a plain line counts the total that the line repeats,
 * for that says what is in it; and a total that is printed twice beside its own lines, above and beneath them or as a
 * check, is held against them both times.
 */
export function withRepeatedTotals(table: LineTable, found: readonly Candidate[]): readonly Candidate[] {
  const twins = new Map<number, readonly number[]>();
  for (const group of equalLines(table)) for (const line of group) twins.set(line, group);
  const totals = new Set(found.map(({ total }) => total));
  const all = [...found, ...found.flatMap((candidate) => repeatsOf(table, candidate, totals))];
  const known = table.axis === "rows" ? all : found;
  const sides = new Map(known.map(({ total, isAfter }) => [total, isAfter]));
  return all.map((candidate) => {
    const { terms } = candidate;
    const counted = terms.map((term) => {
      const others = (twins.get(term) ?? []).filter(
        (line) => line !== candidate.total && !terms.includes(line),
      );
      const near = others.filter((line) => Math.abs(line - term) <= NEAR);
      return near.length === 0 ? term : (lineToCount(table, term, near, candidate, sides) ?? term);
    });
    return new Set(counted).size === terms.length ? { ...candidate, terms: counted } : candidate;
  });
}

/** The sum of a total's lines for each line that repeats the total beside them and is no other sum's. */
function repeatsOf(
  table: LineTable,
  candidate: Candidate,
  totals: ReadonlySet<number>,
): readonly Candidate[] {
  const { weight, terms } = candidate;
  return repeatsBeside(table, candidate)
    .filter((line) => !totals.has(line) && table.lines[line]?.word === "none")
    .map((line) => {
      const held = weight.held.filter((place) => isSet(table, line, place));
      return { ...candidate, total: line, isAfter: line > (terms[0] ?? 0), weight: { ...weight, held } };
    });
}

/**
 * Which of lines with the same amounts a sum counts: the one that closes their block, or opens it where totals stand
 * before their lines. A block of a single line is known by the other blocks that are counted. Undefined where nothing
 * tells. `sides` has for each total whether it stands after its lines.
 */
function lineToCount(
  table: LineTable,
  term: number,
  near: readonly number[],
  { terms, shape }: Candidate,
  sides: ReadonlyMap<number, boolean>,
): number | undefined {
  // Along a row the same amount is printed twice; down a statement it is carried to where it goes on.
  if (table.axis === "columns") {
    const isPlain = !sides.has(term) && table.lines[term]?.word === "none";
    return isPlain ? near.find((line) => sides.has(line)) : undefined;
  }
  const totals = [term, ...near].filter((line) => sides.has(line));
  const [own] = totals;
  // Lines of one name are what they are, whatever they come to.
  if (totals.length > 1 || shape === "namesakes") return undefined;
  if (own !== undefined) return sides.get(own) === true ? Math.max(term, ...near) : Math.min(term, ...near);
  const kinds = new Set(terms.map((line) => sides.get(line)).filter((side) => side !== undefined));
  return kinds.size === 1 && kinds.has(false) ? Math.min(term, ...near) : undefined;
}

/**
 * The lines that repeat a total right before or right after its lines, where nothing stands between but other lines that
 * do. Where the total calls itself one, a line amidst others that has its amount is something else that comes to as much.
 */
function repeatsBeside(table: LineTable, candidate: Candidate): readonly number[] {
  if (candidate.shape !== "run" || candidate.signs || candidate.bits < SURE) return [];
  const { lines } = table;
  const isUnnamed = lines[candidate.total]?.word === "none";
  const found: number[] = [];
  const first = Math.min(...candidate.terms);
  const last = Math.max(...candidate.terms);
  for (const step of [-1, 1]) {
    for (let line = step < 0 ? first - 1 : last + 1; line >= 0 && line < lines.length; line += step) {
      if (lines[step < 0 ? line + 1 : line]?.gapBefore === "heading") break;
      if (line === candidate.total) continue;
      // Another total ends the block: what stands beyond it is counted there.
      if (lines[line]?.word !== "none" || !repeats(table, candidate, line)) break;
      if (isUnnamed || standsApart(table, line)) found.push(line);
    }
  }
  return found;
}

/** Whether a line has the total's own number wherever the sum holds and it has one at all: in most of those places. */
function repeats(table: LineTable, { total, weight }: Candidate, line: number): boolean {
  const width = table.places.length;
  let equal = 0;
  for (const place of weight.held) {
    if (!isSet(table, line, place)) continue;
    if (table.values[line * width + place] !== table.values[total * width + place]) return false;
    if (table.values[line * width + place] !== 0) equal += 1;
  }
  return 2 * equal > weight.held.length;
}

/** Whether an empty line, a heading or an edge of the table stands on one side of a line at least. */
function standsApart({ lines }: LineTable, line: number): boolean {
  return line === 0 || lines[line]?.gapBefore !== "none" || lines[line + 1]?.gapBefore !== "none";
}

function isSet({ values, places }: LineTable, line: number, place: number): boolean {
  return !Number.isNaN(values[line * places.length + place] ?? NaN);
}
