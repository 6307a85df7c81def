import type { AmountGrid } from "./amountGrid";
import type { Relation } from "./relation";

/**
 * In a balanced budget total income equals total expenses in every year, so the lines of the one add up to the other as
 * well. Numbers cannot tell them apart; place can. Of totals with the same amounts each keeps the lines nearest to it on
 * the side where the others stand too, and one set of lines belongs to one total.
 */
export function untangleEqualTotals(relations: readonly Relation[], grid: AmountGrid): readonly Relation[] {
  const rows = relations.filter(
    ({ axis, terms }) => axis === "rows" && terms.every(({ weight }) => weight === 1),
  );
  const groups = new Map<string, Relation[]>();
  for (const relation of rows) {
    const key = amountsOf(grid, relation);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  const dropped = new Set<Relation>();
  const moved = new Map<Relation, Relation>();
  for (const group of groups.values()) {
    const totals = [...new Set(group.map(({ total }) => total))];
    const sets = new Map(group.map((relation) => [keyOfTerms(relation), relation]));
    // With fewer blocks than totals one of them repeats another, which is no tangle.
    if (totals.length < 2 || sets.size < totals.length) continue;
    const free = new Set(totals);
    // Who loses most by the second choice goes first: a block between two equal totals can do with either.
    const pairs = [...sets.values()]
      .map((relation) => {
        const choices = totals.map((total) => ({ relation, total, distance: distanceOf(relation, total) }));
        choices.sort((one, other) => one.distance - other.distance);
        return { choices, regret: (choices[1]?.distance ?? Infinity) - (choices[0]?.distance ?? Infinity) };
      })
      .sort((one, other) => other.regret - one.regret)
      .flatMap(({ choices }) => choices);
    const placed = new Set<string>();
    for (const { relation, total, distance } of pairs) {
      if (!free.has(total) || placed.has(keyOfTerms(relation)) || !Number.isFinite(distance)) continue;
      free.delete(total);
      placed.add(keyOfTerms(relation));
      moved.set(relation, { ...relation, total });
    }
    for (const relation of group) if (placed.has(keyOfTerms(relation))) dropped.add(relation);
  }
  return relations.flatMap((relation) => {
    const other = moved.get(relation);
    return other ? [other] : dropped.has(relation) ? [] : [relation];
  });
}

/** The total's amounts in every place; a total of nothing equals no other. */
function amountsOf(grid: AmountGrid, { total, across }: Relation): string {
  const amounts = across.map((place) => {
    const cell = grid.at(total, place);
    return cell.kind === "number" ? [place, cell.value.units, cell.value.decimals] : [place];
  });
  return amounts.some(([, units]) => units !== undefined && units !== 0)
    ? JSON.stringify(amounts)
    : `row ${total.toString()}`;
}

function keyOfTerms({ terms }: Relation): string {
  return terms.map(({ line }) => line.toString()).join(" ");
}

/** Lines between a block and a total above or beneath it; a total within its own block is no place. */
function distanceOf({ terms }: Relation, total: number): number {
  const lines = terms.map(({ line }) => line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  if (total > last) return total - last;
  // A total before its lines is the rarer habit: at equal distance the one after them goes first.
  return total < first ? first - total + 0.5 : Number.POSITIVE_INFINITY;
}
