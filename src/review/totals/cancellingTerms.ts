import type { Sum, SumTerm } from "../../findings/sum";
import { relationOf } from "./relationOf";

/** As many neighbouring lines at the most are looked at together. */
const LONGEST = 4;

/**
 * Sums without lines that are no part of them. Where neighbouring lines take each other away in every place in which a
 * sum holds, and are all that it misses in the others, they were counted by chance: without them it holds everywhere. A
 * single line that is zero elsewhere is not such a case: a total that forgot it is wrong.
 */
export function withoutCancellingTerms(sums: readonly Sum[]): readonly Sum[] {
  const relations = new Map<string, Sum[]>();
  for (const sum of sums) {
    const places = relations.get(relationOf(sum));
    if (places) places.push(sum);
    else relations.set(relationOf(sum), [sum]);
  }
  const dropped = new Map<Sum, Sum>();
  for (const places of relations.values()) {
    const failing = places.filter(({ verdict }) => verdict === "wrong");
    const holding = places.filter(({ verdict }) => verdict !== "wrong" && verdict !== "undecided");
    if (failing.length === 0 || holding.length === 0) continue;
    const part = cancellingPart(holding, failing);
    if (!part) continue;
    for (const sum of failing) dropped.set(sum, without(sum, part));
  }
  return sums.map((sum) => dropped.get(sum) ?? sum);
}

interface Part {
  readonly first: number;
  readonly length: number;
}

function cancellingPart(holding: readonly Sum[], failing: readonly Sum[]): Part | undefined {
  const count = holding[0]?.terms.length ?? 0;
  for (let length = 2; length <= Math.min(LONGEST, count - 1); length++) {
    for (let first = 0; first + length <= count; first++) {
      const part = { first, length };
      const isNothing = holding.every((sum) => isEqual(sum, totalOf(sum, part), 0));
      const isSeen = holding.some((sum) =>
        termsOf(sum, part).some(({ value }) => value !== null && value !== 0),
      );
      const isTheMiss = failing.every((sum) => isEqual(sum, totalOf(sum, part), -(sum.difference ?? 0)));
      if (isNothing && isSeen && isTheMiss) return part;
    }
  }
  return undefined;
}

function termsOf({ terms }: Sum, { first, length }: Part): readonly SumTerm[] {
  return terms.slice(first, first + length);
}

function totalOf(sum: Sum, part: Part): number {
  return termsOf(sum, part).reduce((all, { value, weight }) => all + (value ?? 0) * weight, 0);
}

/** Amounts are whole in units of the sum's last decimal. */
function isEqual({ decimals }: Sum, one: number, other: number): boolean {
  return Math.abs(one - other) * 10 ** decimals < 0.5;
}

function without(sum: Sum, { first, length }: Part): Sum {
  const terms = [...sum.terms.slice(0, first), ...sum.terms.slice(first + length)];
  return { ...sum, terms, computed: sum.reported ?? sum.computed, difference: 0, verdict: "exact" };
}
