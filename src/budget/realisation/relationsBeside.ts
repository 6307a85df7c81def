import type { Relation } from "../../totals/relation";
import type { Realisation } from "./realisation";

/**
 * The relations of a sheet without those in a column of differences. Its sign turns with the side of the line (more
 * income is favourable, more expenses are not), and may stand in letters beside it, so nothing there is a plain sum. Each
 * of these differences is checked against its own line instead, totals and results too.
 */
export function relationsBeside(
  relations: readonly Relation[],
  realisations: readonly Realisation[],
): readonly Relation[] {
  const columns = new Set(realisations.flatMap(({ differenceColumn }) => differenceColumn ?? []));
  if (columns.size === 0) return relations;
  return relations.flatMap((relation): Relation[] => {
    const lines = [relation.total, ...relation.terms.map(({ line }) => line)];
    if (relation.axis === "columns") return lines.some((line) => columns.has(line)) ? [] : [relation];
    const across = relation.across.filter((column) => !columns.has(column));
    return across.length === 0 ? [] : [{ ...relation, across }];
  });
}
