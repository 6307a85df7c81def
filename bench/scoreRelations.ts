import type { Relation } from "../src/totals/relation";
import type { DevelopmentTable } from "./developmentTables";
import { lineList } from "./lineList";

/** What was right, false and missed, over relations and over total lines alone. */
export interface Score {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly totalsRight: number;
  readonly totalsFalse: number;
  readonly totalsMissed: number;
}

type Axis = Relation["axis"];

/**
 * Compares relations with the annotated sums of a table. A relation is right where its total and its set of addends
 * are those of an annotation; addends without a digit in every annotated place are neutral; relations with a weight
 * other than 1 are left out, as only sums were annotated.
 */
export function scoreRelations(table: DevelopmentTable, relations: readonly Relation[], axis: Axis): Score {
  const gold = annotated(table, axis);
  const truth = new Map<string, number>();
  for (const [total, { places, sets }] of gold)
    for (const set of sets) truth.set(keyOf(table, axis, total, set, places), total);
  const found = new Map<string, number>();
  for (const relation of relations) {
    if (relation.axis !== axis || relation.terms.some(({ weight }) => weight !== 1)) continue;
    const total = relation.total - 1;
    const places = gold.get(total)?.places ?? new Set(relation.across.map((place) => place - 1));
    found.set(keyOf(table, axis, total, relation.terms.map(({ line }) => line - 1), places), total); // prettier-ignore
  }
  const trueTotals = new Set(truth.values());
  const foundTotals = new Set(found.values());
  return {
    right: [...found.keys()].filter((key) => truth.has(key)),
    wrong: [...found.keys()].filter((key) => !truth.has(key)),
    missed: [...truth.keys()].filter((key) => !found.has(key)),
    totalsRight: [...foundTotals].filter((total) => trueTotals.has(total)).length,
    totalsFalse: [...foundTotals].filter((total) => !trueTotals.has(total)).length,
    totalsMissed: [...trueTotals].filter((total) => !foundTotals.has(total)).length,
  };
}

/** Annotated sums along one axis: total line to the places it is annotated in and its sets of addends, from 0. */
function annotated(
  table: DevelopmentTable,
  axis: Axis,
): Map<number, { places: Set<number>; sets: number[][] }> {
  const [along, across] = axis === "rows" ? ([0, 1] as const) : ([1, 0] as const);
  const byTotal = new Map<number, { places: Set<number>; sets: number[][] }>();
  for (const { operator, aggregator_index: total, aggregatee_indices: addends } of table.annotations) {
    if (operator !== "Sum" || addends.length === 0) continue;
    if (addends.some((addend) => addend[across] !== total[across])) continue;
    const entry = byTotal.get(total[along]) ?? { places: new Set<number>(), sets: [] };
    entry.places.add(total[across]);
    entry.sets.push(addends.map((addend) => addend[along]));
    byTotal.set(total[along], entry);
  }
  return byTotal;
}

function keyOf(
  table: DevelopmentTable,
  axis: Axis,
  total: number,
  lines: readonly number[],
  places: Set<number>,
): string {
  const kept = lines.filter((line) =>
    [...places].some((place) =>
      /\d/.test((axis === "rows" ? table.rows[line]?.[place] : table.rows[place]?.[line]) ?? ""),
    ),
  );
  return `${total.toString()}=${lineList(kept)}`;
}
