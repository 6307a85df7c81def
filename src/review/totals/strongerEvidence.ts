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
 * formula that counts only some of the lines that add up elsewhere is no such evidence: it misses the others. A relation
 * that no place is left to is left out.
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
  return withoutShortFormulas(relations, judge).flatMap((relation): readonly Relation[] => {
    const rivals = (byTotal.get(totalOf(relation)) ?? []).filter(
      (other) =>
        isStronger(other, relation) && !(other.evidence === "formulas" && isShortOf(other, relation)),
    );
    if (rivals.length === 0) return [relation];
    const failing = placesWhere(relation.axis, judge(relation), ({ verdict }) => verdict === "wrong");
    const holding = placesWhere(relation.axis, rivals.flatMap(judge), ({ verdict }) => verdict !== "wrong" && verdict !== "undecided"); // prettier-ignore
    const across = relation.across.filter((place) => !failing.has(place) || !holding.has(place));
    return across.length === 0 ? [] : [{ ...relation, across }];
  });
}

/** Formulas without the places in which lines that add up elsewhere, all of which they count there, are missing from them. */
function withoutShortFormulas(
  relations: readonly Relation[],
  judge: (relation: Relation) => readonly Sum[],
): readonly Relation[] {
  return relations.flatMap((relation): readonly Relation[] => {
    if (relation.evidence !== "formulas") return [relation];
    const fuller = relations.filter(
      (other) =>
        other.evidence === "values" && totalOf(other) === totalOf(relation) && isShortOf(relation, other),
    );
    const sums = fuller.flatMap(judge);
    const failing = placesWhere(relation.axis, sums, ({ verdict }) => verdict === "wrong");
    const holding = placesWhere(relation.axis, sums, ({ verdict }) => verdict !== "wrong" && verdict !== "undecided"); // prettier-ignore
    // What fails in more places than it holds in is no model for a formula.
    if (failing.size > holding.size) return [relation];
    const across = relation.across.filter((place) => !failing.has(place));
    return across.length === 0 ? [] : [{ ...relation, across }];
  });
}

/** Whether a relation counts only some of the lines of another one, and nothing else. */
function isShortOf(short: Relation, full: Relation): boolean {
  return (
    short.terms.length >= 2 &&
    short.terms.length < full.terms.length &&
    short.terms.every(({ line, weight }) =>
      full.terms.some((term) => term.line === line && term.weight === weight),
    )
  );
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
