import type { Candidate } from "./candidate";
import { equalLines } from "./equalLines";
import type { LineTable } from "./lineTable";

/** Lines by which a total that calls itself one may be farther from its addends than another. */
const WORD = 4;
/** Lines by which a total that has addends of its own must be nearer. */
const TAKEN = 6;

/**
 * The same lines add up to one total. Where they add up to another line too, because that repeats the total (assets
 * equal liabilities, a profit is carried to the next statement), the total is the nearest, above all where it calls itself
 * one.
 */
export function withOneTotal(table: LineTable, found: readonly Candidate[]): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of found) {
    const key = plainSum(candidate).addends.join("+");
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const dropped = new Set<Candidate>();
  const rank = (candidate: Candidate): number => {
    const isTaken = found.some((other) => other.total === candidate.total && !isSameSum(other, candidate));
    return distanceOf(table, candidate) + (isTaken ? TAKEN : 0);
  };
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const kept: Candidate[] = [];
    for (const candidate of [...group].sort((one, other) => rank(one) - rank(other))) {
      if (kept.some((other) => repeats(candidate, other))) dropped.add(candidate);
      else kept.push(candidate);
    }
  }
  return found.filter((candidate) => !dropped.has(candidate) && !isOutdone(candidate, found));
}

/** Whether the same lines make up another total wherever they make up this one, and elsewhere as well: it is a line like that. */
function isOutdone(candidate: Candidate, found: readonly Candidate[]): boolean {
  const { total, terms, signs, weight } = candidate;
  if (weight.failed.length === 0) return false;
  return found.some(
    (other) =>
      other.total !== total &&
      other.weight.failed.length === 0 &&
      isSameSum(other, candidate) &&
      terms.every((term, i) => (signs?.[i] ?? 1) === (other.signs?.[other.terms.indexOf(term)] ?? 1)) &&
      weight.held.every((place) => other.weight.held.includes(place)),
  );
}

/**
 * All sums, each with the nearest of the lines that repeat its total. The nearest pairs go first, and a line that has its
 * addends leaves others to a line that has none.
 */
export function withNearestTotal(table: LineTable, found: readonly Candidate[]): readonly Candidate[] {
  const twins = new Map<number, readonly number[]>();
  for (const group of equalLines(table)) for (const line of group) twins.set(line, group);
  const moved = new Map<Candidate, Candidate>();
  const taken = new Set<number>();
  const cost = (one: Candidate): number => distanceOf(table, one) + (taken.has(one.total) ? TAKEN : 0);
  const all = found.map((candidate) => {
    const { total, terms, signs } = candidate;
    const others = signs
      ? []
      : (twins.get(total) ?? []).filter((twin) => twin !== total && !terms.includes(twin));
    const moves = others.map((twin) => ({ ...candidate, total: twin, isAfter: twin > (terms[0] ?? 0) }));
    const choices = [candidate, ...moves].sort((one, other) => cost(one) - cost(other));
    const [first, second] = choices.map(cost);
    return { candidate, choices, regret: second === undefined ? Infinity : second - (first ?? 0) };
  });
  // Who loses most by the second choice goes first: a block between two equal totals can do with either.
  for (const { candidate, choices } of all.sort((one, other) => other.regret - one.regret)) {
    const best = choices.reduce((one, other) => (cost(other) < cost(one) ? other : one));
    taken.add(best.total);
    moved.set(candidate, best);
  }
  return found.map((candidate) => moved.get(candidate) ?? candidate);
}

/** A sum with its addends in order; "result = income - expenses" is "income = expenses + result". */
function plainSum({ total, terms, signs }: Candidate): { readonly total: number; readonly addends: readonly number[] } {
  const added = terms.filter((_, i) => signs?.[i] !== -1);
  const [whole] = added;
  const isResult = added.length === 1 && terms.length > 1;
  const addends = isResult ? [total, ...terms.filter((term) => term !== whole)] : [...terms];
  return { total: isResult ? (whole ?? total) : total, addends: addends.sort((one, other) => one - other) };
} // prettier-ignore

/** Whether two sums of the same lines have different totals in one place. */
function repeats(one: Candidate, other: Candidate): boolean {
  return plainSum(one).total !== plainSum(other).total && one.weight.held.some((place) => other.weight.held.includes(place));
} // prettier-ignore

/** Lines between a total and its addends, fewer where the line calls itself a total. */
function distanceOf(table: LineTable, candidate: Candidate): number {
  const { total, addends } = plainSum(candidate);
  const distance = Math.min(...addends.map((line) => Math.abs(line - total)));
  const word = table.lines[total]?.word;
  // A total before its lines is the rarer habit: at equal distance the one after them goes first.
  const isBefore = total < (addends[0] ?? 0);
  return distance + (isBefore ? 0.5 : 0) - (word === "total" || word === "subtotal" ? WORD : 0);
}

function isSameSum(one: Candidate, other: Candidate): boolean {
  return one.terms.length === other.terms.length && one.terms.every((term) => other.terms.includes(term));
}
