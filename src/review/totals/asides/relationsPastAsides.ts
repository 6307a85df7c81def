import { isAsideLine, isPartOfLine } from "../../../budget/reading/asideLines";
import type { AmountGrid } from "../../../totals/amountGrid";
import { lineDescriber } from "../../../totals/describeLines";
import { findRelations } from "../../../totals/findRelations";
import type { Relation } from "../../../totals/relation";
import { styleKey, type SheetSnapshot } from "../../../workbook/snapshot";

/**
 * The totals of a sheet, with those that are found only past the lines between that are no addends: "waarvan", a number of
 * pupils, a price. Without such lines the relations are as they were. A total that was found with such a line among its
 * addends is found again without.
 */
export function relationsPastAsides(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  relations: readonly Relation[],
): readonly Relation[] {
  const asides = asideRows(sheet, grid);
  if (asides.size === 0) return relations;
  const describe = lineDescriber(sheet, grid, "rows");
  // Whether a line is the sum of what is "waarvan" of it, is judged by itself: they need not be all of it.
  const isOfItsParts = ({ axis, terms, evidence }: Relation): boolean =>
    axis === "rows" &&
    evidence !== "formulas" &&
    terms.every(({ line }) => isPartOfLine(describe(line).label));
  const countsAside = ({ axis, terms }: Relation): boolean =>
    axis === "rows" && terms.some(({ line }) => asides.has(line));
  const kept = relations.filter((relation) => relation.evidence === "formulas" || !countsAside(relation));
  const known = new Set(kept.flatMap(({ axis, total }) => (axis === "rows" ? [total] : [])));
  const further = relationsWithout(sheet, asides).filter(({ total }) => !known.has(total));
  const found = new Set(further.map(({ total }) => total));
  const others = relations.filter((relation) => !kept.includes(relation) && !found.has(relation.total));
  return [...kept, ...others, ...further].filter((relation) => !isOfItsParts(relation));
}

/** Rows of asides with an amount in them. */
export function asideRows(sheet: SheetSnapshot, grid: AmountGrid): ReadonlySet<number> {
  const rows = new Set<number>();
  if (!grid.area) return rows;
  const describe = lineDescriber(sheet, grid, "rows");
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    if (!isAsideLine(describe(row).label)) continue;
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (grid.at(row, column).kind === "number") rows.add(row);
    }
  }
  return rows;
}

/** What adds up down the columns once these rows are taken out, in the numbers of the rows as they are. */
function relationsWithout(sheet: SheetSnapshot, left: ReadonlySet<number>): readonly Relation[] {
  const rows = sheet.values.map((_, index) => sheet.top + index).filter((row) => !left.has(row));
  const closed = closedUp(sheet, rows);
  const rowOf = (line: number): number => rows[line - sheet.top] ?? line;
  return findRelations(closed).flatMap((relation): Relation[] => {
    if (relation.axis !== "rows") return [];
    const terms = relation.terms.map((term) => ({ ...term, line: rowOf(term.line) }));
    return [{ ...relation, total: rowOf(relation.total), terms }];
  });
}

/** The sheet with only these rows, closed up. Formulas are left out: they speak of the rows as they were. */
function closedUp(sheet: SheetSnapshot, rows: readonly number[]): SheetSnapshot {
  const pick = <Value>(all: readonly (readonly Value[])[]): readonly (readonly Value[])[] =>
    rows.map((row) => all[row - sheet.top] ?? []);
  const bold = new Set<string>();
  const indent = new Map<string, number>();
  rows.forEach((row, index) => {
    for (let offset = 0; offset < (sheet.values[0]?.length ?? 0); offset++) {
      const [was, is] = [row, sheet.top + index].map((at) => styleKey(at, sheet.left + offset));
      if (was === undefined || is === undefined) continue;
      if (sheet.styles.bold.has(was)) bold.add(is);
      const steps = sheet.styles.indent.get(was);
      if (steps !== undefined) indent.set(is, steps);
    }
  });
  const values = pick(sheet.values);
  return {
    ...sheet,
    values,
    formulas: values.map((row) => row.map(() => null)),
    formats: pick(sheet.formats),
    styles: { bold, indent },
    merged: [],
    hiddenRows: new Set(),
  };
}
