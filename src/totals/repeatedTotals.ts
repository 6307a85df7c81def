import type { Candidate } from "./candidate";
import { equalLines } from "./independence";
import type { LineTable } from "./lineTable";

/** How many lines from a plain line its total may stand. */
const NEAR = 2;
/** Bits that a sum must bring to be told twice. */
const SURE = 22;

/**
 * What lines that repeat each other say besides. A sum that counts a plain line counts the total that the line repeats,
 * for that says what is in it; and a total that is printed twice beside its own lines, above and beneath them or as a
 * check, is held against them both times.
 */
export function withRepeatedTotals(table: LineTable, found: readonly Candidate[]): readonly Candidate[] {
  const twins = new Map<number, readonly number[]>();
  for (const group of equalLines(table)) for (const line of group) twins.set(line, group);
  const totals = new Set(found.map(({ total }) => total));
  const composed = found.map((candidate) => {
    const { terms } = candidate;
    const counted = terms.map((term) => {
      const isPlain = !totals.has(term) && table.lines[term]?.word === "none";
      const near = isPlain ? (twins.get(term) ?? []).filter((line) => Math.abs(line - term) <= NEAR) : [];
      return (
        near.find((line) => totals.has(line) && line !== candidate.total && !terms.includes(line)) ?? term
      );
    });
    return new Set(counted).size === terms.length ? { ...candidate, terms: counted } : candidate;
  });
  const repeats = composed.flatMap((candidate) => {
    // A line that calls itself the total is the total: what repeats it is something else that is equal to it.
    const isNamed = table.lines[candidate.total]?.word !== "none";
    if (isNamed || candidate.shape !== "run" || candidate.signs || candidate.bits < SURE) return [];
    const free = (twins.get(candidate.total) ?? []).filter((line) => !totals.has(line));
    return free
      .filter((line) => isRightBeside(candidate, line, twins))
      .map((line): Candidate => ({ ...candidate, total: line, isAfter: line > (candidate.terms[0] ?? 0) }));
  });
  return [...composed, ...repeats];
}

/** Whether nothing stands between a line and the addends but lines that repeat it. */
function isRightBeside({ terms }: Candidate, line: number, twins: ReadonlyMap<number, readonly number[]>): boolean {
  const first = Math.min(...terms);
  const last = Math.max(...terms);
  if (line >= first && line <= last) return false;
  const [from, to] = line < first ? [line + 1, first] : [last + 1, line];
  for (let between = from; between < to; between += 1) if (!twins.get(line)?.includes(between)) return false;
  return true;
} // prettier-ignore
