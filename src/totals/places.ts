import type { Candidate } from "./candidate";
import type { Habits } from "./habits";
import type { LineTable } from "./lineTable";
import { missBits } from "./missBits";

/** Bits that a relation without words or frame needs before its failure is a mistake and not a reason to doubt it. */
const CERTAIN = 40;
/** Bits of a near miss, or of one slip that explains it, from which a failing place counts. */
const NEAR_MISS = 3;
/** How many times as large as elsewhere an amount may be and still be of one kind with it. */
const USUAL = 4;
/** Bits of habit that a framed block needs on its side. */
const HABITUAL = 1;

/**
 * Gives the places in which a relation is to hold, as the sheet numbers them. A place that fails is only among them
 * where the relation is beyond doubt, for it will be called wrong; elsewhere the relation may be a coincidence there, or
 * the place may be one that does not add up, as with percentages.
 */
export function placeChooser(
  table: LineTable,
  habits: Habits,
  found: readonly Candidate[],
): (candidate: Candidate) => readonly number[] {
  const width = table.places.length;
  const held = new Float64Array(width);
  const failed = new Float64Array(width);
  for (const { weight } of found) {
    for (const place of weight.held) held[place] = (held[place] ?? 0) + 1;
    for (const place of weight.failed) failed[place] = (failed[place] ?? 0) + 1;
  }
  const isSet = (line: number, place: number): boolean => {
    const index = line * width + place;
    return !Number.isNaN(table.values[index] ?? NaN) || table.unreadable[index] === 1;
  };
  const counts = ({ total, terms, signs, weight }: Candidate, place: number): boolean =>
    (held[place] ?? 0) >= 2 * (failed[place] ?? 0) ||
    missBits(table, total, terms, place, signs) >= NEAR_MISS ||
    isOfUsualSize(table, weight.held, total, place);
  const side = sideOf(habits, found);
  return (candidate) => {
    const isCertain = isBeyondDoubt(table, side, candidate);
    const wrong = candidate.weight.failed.filter(
      (place) => candidate.evidence !== "structure" && !(isCertain && counts(candidate, place)),
    );
    return table.places.filter(
      (_, place) =>
        isSet(candidate.total, place) &&
        candidate.terms.some((term) => isSet(term, place)) &&
        !wrong.includes(place),
    );
  };
}

/** Bits for a total after its lines: from the surest sums, or from all of them where they lean more. */
function sideOf(habits: Habits, found: readonly Candidate[]): number {
  const framed = found.filter(
    ({ isFramed, shape, evidence }) => isFramed && shape === "run" && evidence === "values",
  );
  const after = framed.filter(({ isAfter }) => isAfter).length;
  const bits = 2 * Math.log2((after + 0.5) / (framed.length - after + 0.5)) * Math.min(1, framed.length / 4);
  return Math.abs(bits) > Math.abs(habits.afterBits) ? bits : habits.afterBits;
}

/** Whether a failure of this relation is a mistake rather than a reason to doubt the relation. */
function isBeyondDoubt(table: LineTable, side: number, candidate: Candidate): boolean {
  const { total, weight, isAfter, isFramed, shape } = candidate;
  if (weight.held.length < weight.failed.length) return false;
  if (table.lines[total]?.word !== "none") return true;
  if (isFramed && shape === "namesakes") return true;
  if (isFramed && (isAfter ? side : -side) >= HABITUAL) return true;
  return weight.fullBits >= CERTAIN && weight.held.length >= 4 * weight.failed.length;
}

/** Whether a line's number has the size that it has in the places where its sum holds: so no index or percentage. */
function isOfUsualSize(table: LineTable, held: readonly number[], line: number, place: number): boolean {
  const sizeAt = (at: number): number => Math.abs(table.values[line * table.places.length + at] ?? NaN);
  return held.some((other) => sizeAt(place) < USUAL * sizeAt(other) && sizeAt(other) < USUAL * sizeAt(place));
}
