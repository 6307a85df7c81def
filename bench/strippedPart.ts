import { findRelations } from "../src/totals/findRelations";
import { formulaRelations, keyOf } from "../src/totals/formulas/formulaRelations";
import type { Relation } from "../src/totals/relation";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import type { RealSheet } from "./realWorkbooks";

export interface StrippedMeasures {
  readonly recall: number;
  readonly precision: number;
}

/** Takes the formulas out of real workbooks and looks for their sums again. */
export function measureStripped(sheets: readonly RealSheet[]): StrippedMeasures {
  const counts = { stated: 0, found: 0, named: 0, confirmed: 0 };
  for (const { sheet } of sheets) {
    const sums = formulaRelations(sheet).filter((relation) => isWorthFinding(sheet, relation));
    if (sums.length === 0) continue;
    const formulas = sheet.formulas.map((row) => row.map(() => null));
    const relations = findRelations({ ...sheet, formulas });
    const keys = new Set(relations.map((relation) => filledKey(sheet, relation)));
    const truth = new Set(formulaRelations(sheet).map((relation) => filledKey(sheet, relation)));
    const totals = new Set(sums.map(({ axis, total }) => `${axis}${total.toString()}`));
    const rivals = relations.filter(({ axis, total }) => totals.has(`${axis}${total.toString()}`));
    counts.stated += sums.length;
    counts.found += sums.filter((relation) => keys.has(filledKey(sheet, relation))).length;
    counts.named += rivals.length;
    counts.confirmed += rivals.filter((relation) => truth.has(filledKey(sheet, relation))).length;
  }
  const recall = counts.found / Math.max(1, counts.stated);
  const precision = counts.confirmed / Math.max(1, counts.named);
  console.log(
    `workbooks stripped: ${counts.found.toString()} of ${counts.stated.toString()} sums found again, recall ${recall.toFixed(3)}; ` +
      `${counts.confirmed.toString()} of ${counts.named.toString()} relations named for their totals are theirs, precision ${precision.toFixed(3)}`,
  );
  return { recall, precision };
}

/** A plain SUM of at least two amounts that are not zero, in some place: anything less leaves no trace in the numbers. */
function isWorthFinding(sheet: SheetSnapshot, { axis, terms, across }: Relation): boolean {
  return (
    terms.every(({ weight }) => weight === 1) &&
    across.some((place) => terms.filter(({ line }) => amountAt(sheet, axis, line, place) !== 0).length >= 2)
  );
}

function amountAt(sheet: SheetSnapshot, axis: Relation["axis"], line: number, place: number): number {
  const [row, column] = axis === "rows" ? [line, place] : [place, line];
  const value = sheet.values[row - sheet.top]?.[column - sheet.left];
  return typeof value === "number" ? value : 0;
}

/** The key of a relation without lines that are empty in all its places: a range covers those, numbers do not. */
function filledKey(sheet: SheetSnapshot, relation: Relation): string {
  const terms = relation.terms.filter(({ line }) => relation.across.some((place) => amountAt(sheet, relation.axis, line, place) !== 0)); // prettier-ignore
  return keyOf({ ...relation, terms });
}
