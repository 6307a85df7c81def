import { findRelations } from "../src/totals/findRelations";
import { formulaRelations } from "../src/totals/formulas/formulaRelations";
import type { Relation } from "../src/totals/relation";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import type { RealSheet } from "./realWorkbooks";
import { amountAt, filledKey, isFoundAs, statedSums } from "./statedSums";

export interface StrippedMeasures {
  readonly recall: number;
  readonly precision: number;
}

interface Counts {
  stated: number;
  found: number;
  named: number;
  confirmed: number;
}

/** Takes the formulas out of real workbooks and looks for their sums again. */
export function measureStripped(sheets: readonly RealSheet[]): StrippedMeasures {
  const own: Counts = { stated: 0, found: 0, named: 0, confirmed: 0 };
  const everywhere: Counts = { ...own };
  for (const { sheet } of sheets) {
    const stated = formulaRelations(sheet);
    const sums = stated.filter((relation) => isWorthFinding(sheet, relation));
    if (sums.length === 0) continue;
    const formulas = sheet.formulas.map((row) => row.map(() => null));
    const relations = findRelations({ ...sheet, formulas });
    const totals = new Set(sums.map(({ axis, total }) => `${axis}${total.toString()}`));
    const rivals = relations.filter(({ axis, total }) => totals.has(`${axis}${total.toString()}`));
    countOwn(own, sheet, { stated, sums, relations, rivals });
    countEverywhere(everywhere, sheet, { stated, sums, relations, rivals });
  }
  print("workbooks stripped", own);
  print("  the same, compared in all columns and each range apart", everywhere);
  return measuresOf(own);
}

interface Compared {
  /** What all formulas say, and those of them that are worth finding. */
  readonly stated: readonly Relation[];
  readonly sums: readonly Relation[];
  /** What was found, and what of it has the total of a formula that is worth finding. */
  readonly relations: readonly Relation[];
  readonly rivals: readonly Relation[];
}

/** Compares in the places where the formulas stand; a sum counts once, and confirms one relation. */
function countOwn(counts: Counts, sheet: SheetSnapshot, { stated, sums, relations, rivals }: Compared): void {
  const wanted = statedSums(sheet, sums);
  counts.stated += wanted.length;
  counts.found += wanted.filter((sum) =>
    relations.some((relation) => isFoundAs(sheet, sum, relation)),
  ).length;
  counts.named += rivals.length;
  const free = [...statedSums(sheet, stated)];
  for (const relation of rivals) {
    const at = free.findIndex((sum) => isFoundAs(sheet, sum, relation));
    if (at === -1) continue;
    free.splice(at, 1);
    counts.confirmed += 1;
  }
}

/** The stricter figure: the addends must be the same in all places of the relation, also where no formula stands. */
function countEverywhere(counts: Counts, sheet: SheetSnapshot, { stated, sums, relations, rivals }: Compared): void {
  const keyOf = (relation: Relation): string => filledKey(sheet, relation, relation.across);
  const keys = new Set(relations.map(keyOf));
  const truth = new Set(stated.map(keyOf));
  counts.stated += sums.length;
  counts.found += sums.filter((relation) => keys.has(keyOf(relation))).length;
  counts.named += rivals.length;
  counts.confirmed += rivals.filter((relation) => truth.has(keyOf(relation))).length;
} // prettier-ignore

function measuresOf({ stated, found, named, confirmed }: Counts): StrippedMeasures {
  return { recall: found / Math.max(1, stated), precision: confirmed / Math.max(1, named) };
}

function print(what: string, counts: Counts): void {
  const { recall, precision } = measuresOf(counts);
  console.log(
    `${what}: ${counts.found.toString()} of ${counts.stated.toString()} sums found again, recall ${recall.toFixed(3)}; ` +
      `${counts.confirmed.toString()} of ${counts.named.toString()} relations named for their totals are theirs, precision ${precision.toFixed(3)}`,
  );
}

/** A plain SUM of at least two amounts that are not zero, in some place: anything less leaves no trace in the numbers. */
function isWorthFinding(sheet: SheetSnapshot, { axis, terms, across }: Relation): boolean {
  return (
    terms.every(({ weight }) => weight === 1) &&
    across.some((place) => terms.filter(({ line }) => amountAt(sheet, axis, line, place) !== 0).length >= 2)
  );
}
