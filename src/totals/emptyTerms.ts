import type { Candidate } from "./candidate";
import type { LineTable } from "./lineTable";

/** In so many places a line that is set in one of them was not meant to be one. */
const SEVERAL = 4;

/**
 * Sums without lines that are no addends though they do no harm, as they are empty or zero wherever the sum holds: an empty
 * line without a name, and lines right above a subtotal of nothing, which are counted in it. What is the same sum but for such lines
 * is told once.
 */
export function withoutEmptyTerms(table: LineTable, found: readonly Candidate[]): readonly Candidate[] {
  const known = new Set<string>();
  return found
    .map((candidate) => cleared(table, candidate))
    .filter((candidate) => {
      const key = filledKey(table, candidate);
      return known.has(key) ? false : known.add(key);
    });
}

/** The total and the lines that are something where the sum holds, with their signs. */
function filledKey(table: LineTable, { total, terms, signs, weight }: Candidate): string {
  const lines = terms.flatMap((term, i) => (isNothing(table, term, weight.held) ? [] : [(term + 1) * (signs?.[i] ?? 1)]));
  return `${total.toString()}=${lines.toSorted((one, other) => one - other).join("+")}`;
} // prettier-ignore

function cleared(table: LineTable, candidate: Candidate): Candidate {
  const { terms, signs, weight } = candidate;
  if (signs) return candidate;
  const kept = terms.filter(
    (term, i) => !isNothing(table, term, weight.held) || !isSpare(table, candidate, i),
  );
  return kept.length < terms.length && kept.length >= 2 ? { ...candidate, terms: kept } : candidate;
}

/** Whether a line without amounts is no addend of its own. */
function isSpare(table: LineTable, { terms, weight }: Candidate, index: number): boolean {
  const line = terms[index] ?? 0;
  if (table.lines[line]?.label.trim() === "") return isEmpty(table, line, weight.held);
  const next = terms.findIndex((term, i) => i > index && isTotalWord(table, term));
  if (next === -1) return false;
  const between = terms.slice(index, next + 1);
  const areNeighbours = between.every((term, i) => i === 0 || term === (between[i - 1] ?? 0) + 1);
  return areNeighbours && between.every((term) => isNothing(table, term, weight.held));
}

function isTotalWord(table: LineTable, line: number): boolean {
  const word = table.lines[line]?.word;
  return word === "total" || word === "subtotal";
}

/** Whether a line has no number where the sum holds, or a single one in all of a table of several places. */
function isEmpty({ values, places }: LineTable, line: number, held: readonly number[]): boolean {
  const filled = places.flatMap((_, place) => (Number.isNaN(values[line * places.length + place] ?? NaN) ? [] : [place]));
  return !filled.some((place) => held.includes(place)) || (filled.length === 1 && held.length >= SEVERAL);
} // prettier-ignore

function isNothing({ values, places }: LineTable, line: number, held: readonly number[]): boolean {
  return held.every((place) => !(Math.abs(values[line * places.length + place] ?? NaN) > 0));
}
