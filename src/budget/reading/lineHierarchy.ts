import type { Relation } from "../../totals/relation";

/** Which row totals which, as far as it was found for the rows of a sheet. */
export interface LineHierarchy {
  /** Rows that are the sum or difference of others, with what they are made of. */
  readonly relations: ReadonlyMap<number, Relation>;
  /** Everything beneath a row, at any depth. */
  readonly beneath: (row: number) => ReadonlySet<number>;
  /** Rows that no other total counts. */
  readonly isTop: (row: number) => boolean;
}

/** The hierarchy of the row totals of one sheet. A row with two compositions keeps the one with the most addends. */
export function lineHierarchy(relations: readonly Relation[]): LineHierarchy {
  const byTotal = new Map<number, Relation>();
  for (const relation of relations) {
    if (relation.axis !== "rows") continue;
    const known = byTotal.get(relation.total);
    if (!known || known.terms.length < relation.terms.length) byTotal.set(relation.total, relation);
  }
  const counted = new Set<number>();
  for (const relation of byTotal.values()) {
    if (isDifference(relation)) continue;
    for (const term of relation.terms) counted.add(term.line);
  }
  const beneath = (row: number, seen = new Set<number>()): ReadonlySet<number> => {
    for (const { line } of byTotal.get(row)?.terms ?? []) {
      if (seen.has(line)) continue;
      seen.add(line);
      beneath(line, seen);
    }
    return seen;
  };
  return { relations: byTotal, beneath: (row) => beneath(row), isTop: (row) => !counted.has(row) };
}

/** Whether a relation takes something off: a result, a balance. */
export function isDifference(relation: Relation): boolean {
  return relation.terms.some((term) => term.weight === -1);
}
