import type { Candidate } from "./candidate";
import type { Habits } from "./habits";
import type { LineTable } from "./lineTable";
import { weigh } from "./weigh";

/** Blocks that have the same signs, and how many of them there must be for every block with others. */
const FEWEST = 3;
const FOR_EACH_ODD = 3;
const MOST_TERMS = 3;

/**
 * In a table of equal blocks a result has the same signs everywhere. Where a single amount has the wrong sign, the numbers
 * of its block hold with the signs turned round: "saldo = lasten - baten" among eight that are "baten + lasten". Such a
 * block gets the signs of the others, and so fails. Only with one column: more columns are no slip but a choice.
 */
export function withUsualSigns(
  table: LineTable,
  habits: Habits,
  found: readonly Candidate[],
): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of found) {
    const key = candidate.terms.length <= MOST_TERMS ? stepsKey(table, candidate) : undefined;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const turned = new Map<Candidate, Candidate>();
  for (const group of groups.values()) {
    const usual = usualSigns(group);
    if (!usual) continue;
    for (const candidate of group) {
      if (signsOf(candidate).join() === usual.join() || candidate.weight.held.length !== 1) continue;
      const weight = weigh(table, habits, candidate.total, candidate.terms, usual);
      if (weight.failed.length !== 1) continue;
      turned.set(candidate, { ...candidate, signs: usual, weight, bits: weight.bits, evidence: "structure" });
    }
  }
  return found.map((candidate) => turned.get(candidate) ?? candidate);
}

/** The signs that nearly all have; undefined where there is no such thing. */
function usualSigns(group: readonly Candidate[]): readonly (1 | -1)[] | undefined {
  const counts = new Map<string, { readonly signs: readonly (1 | -1)[]; count: number }>();
  for (const candidate of group) {
    const signs = signsOf(candidate);
    const entry = counts.get(signs.join()) ?? { signs, count: 0 };
    entry.count += 1;
    counts.set(signs.join(), entry);
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  if (!most || most.count < FEWEST || most.count < FOR_EACH_ODD * (group.length - most.count))
    return undefined;
  return most.signs;
}

/** Signs of the terms in the order of the lines. */
function signsOf({ terms, signs }: Candidate): readonly (1 | -1)[] {
  return terms.map((_, index) => signs?.[index] ?? 1);
}

/** Names of a sum and the steps from its total to its lines; undefined where a line has no name. */
function stepsKey(table: LineTable, { total, terms }: Candidate): string | undefined {
  const names = [total, ...terms].map((line) => (table.lines[line]?.name ?? "").toLowerCase().trim());
  if (names.includes("") || terms.length < 2) return undefined;
  return `${names.join("|")} ${terms.map((term) => (term - total).toString()).join(" ")}`;
}
