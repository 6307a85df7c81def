import type { Sum } from "../../findings/sum";
import { relationJudge } from "../../totals/judge";
import type { Relation } from "../../totals/relation";
import type { SheetSnapshot } from "../../workbook/snapshot";

const STRENGTH: Readonly<Record<Relation["evidence"], number>> = {
  structure: 0,
  values: 1,
  formulas: 2,
  decision: 3,
};

/**
 * Relations without the places in which they fail although the same total holds there on better evidence: what a person
 * or a formula says goes before numbers that happen to add up elsewhere, and those go before layout and words. A
 * relation that no place is left to is left out.
 */
export function withStrongestEvidence(
  sheet: SheetSnapshot,
  relations: readonly Relation[],
): readonly Relation[] {
  const judge = relationJudge(sheet);
  const byTotal = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = totalOf(relation);
    byTotal.set(key, [...(byTotal.get(key) ?? []), relation]);
  }
  return relations.flatMap((relation): readonly Relation[] => {
    const rivals = (byTotal.get(totalOf(relation)) ?? []).filter((other) => isStronger(other, relation));
    if (rivals.length === 0) return [relation];
    const failing = placesWhere(relation.axis, judge(relation), ({ verdict }) => verdict === "wrong");
    const holding = placesWhere(relation.axis, rivals.flatMap(judge), ({ verdict }) => verdict !== "wrong" && verdict !== "undecided"); // prettier-ignore
    const across = relation.across.filter((place) => !failing.has(place) || !holding.has(place));
    return across.length === 0 ? [] : [{ ...relation, across }];
  });
}

function totalOf({ axis, total }: Relation): string {
  return `${axis} ${total.toString()}`;
}

function isStronger(one: Relation, other: Relation): boolean {
  return STRENGTH[one.evidence] > STRENGTH[other.evidence];
}

function placesWhere(
  axis: Relation["axis"],
  sums: readonly Sum[],
  isMeant: (sum: Sum) => boolean,
): ReadonlySet<number> {
  return new Set(sums.filter(isMeant).map(({ total }) => (axis === "rows" ? total.column : total.row)));
}
