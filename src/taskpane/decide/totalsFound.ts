import type { Review } from "../../review/review";
import type { CellAddress } from "../../workbook/address";
import type { Relation } from "../../totals/relation";

/** One total that was found, as the pane lists it. */
export interface FoundTotal {
  readonly relation: Relation;
  /** The words beside the total; its address where it has none. */
  readonly label: string;
  readonly cell: CellAddress;
}

/** The totals of each sheet with their labels, in the order of the sheet. */
export function totalsFound(review: Review): ReadonlyMap<string, readonly FoundTotal[]> {
  const bySheet = new Map<string, FoundTotal[]>();
  for (const relation of review.relations) {
    const isDown = relation.axis === "rows";
    const sum = review.sums.find(
      ({ total, terms }) =>
        total.sheet === relation.sheet &&
        (isDown ? total.row : total.column) === relation.total &&
        terms.every(({ cell }) => (isDown ? cell.column === total.column : cell.row === total.row)),
    );
    if (!sum) continue;
    const found = bySheet.get(relation.sheet) ?? [];
    found.push({ relation, label: sum.label, cell: sum.total });
    bySheet.set(relation.sheet, found);
  }
  for (const found of bySheet.values()) found.sort((one, other) => one.relation.total - other.relation.total);
  return bySheet;
}
