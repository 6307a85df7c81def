import type { SheetSnapshot } from "../workbook/snapshot";
import type { AmountGrid } from "./amountGrid";
import { addBalances, balancesOf } from "./balances";
import type { Candidate } from "./candidate";
import { lineDescriber } from "./describeLines";
import { addDistant } from "./distant";
import { withoutEmptyTerms } from "./emptyTerms";
import { untangleEqualTotals } from "./equalTotals";
import { evidenceOf } from "./evidence";
import { formulaRelations, keyOf } from "./formulas/formulaRelations";
import { findHierarchy } from "./hierarchy";
import { toLineTable, type Axis, type LineTable } from "./lineTable";
import { addNamesakes } from "./namesakes";
import { withOneTotal } from "./oneTotal";
import { addPairs } from "./pairs";
import { placeChooser } from "./places";
import { readAmounts } from "./readAmounts";
import type { Relation } from "./relation";
import { withRepeatedTotals } from "./repeatedTotals";
import { roundingUnit } from "./roundingUnit";
import { addStrides } from "./strides";
import { addStructural } from "./structural";
import { addSumsOfResults } from "./sumsOfResults";
import { addTemplates } from "./templates";
import { withUsualSigns } from "./usualSigns";

/** Every total of a sheet with its addends, in rows and in columns. */
export function findRelations(sheet: SheetSnapshot): readonly Relation[] {
  const grid = readAmounts(sheet);
  const unit = roundingUnit(grid);
  const carried = untangleEqualTotals(
    (["rows", "columns"] as const).flatMap((axis) => relationsAlong(sheet, grid, axis, unit)),
    grid,
  );
  return withFormulas(carried, formulaRelations(sheet));
}

/** Formulas are the best evidence where they are there: they confirm what the numbers say, and add what they do not. */
function withFormulas(carried: readonly Relation[], stated: readonly Relation[]): readonly Relation[] {
  if (stated.length === 0) return carried;
  const byKey = new Map(stated.map((relation) => [keyOf(relation), relation]));
  const confirmed = carried.map((relation) => {
    const key = keyOf(relation);
    const formula = byKey.get(key);
    if (!formula) return relation;
    byKey.delete(key);
    const across = [...new Set([...relation.across, ...formula.across])].sort((one, other) => one - other);
    return { ...relation, across, evidence: "formulas" as const };
  });
  return [...confirmed, ...byKey.values()];
}

function relationsAlong(sheet: SheetSnapshot, grid: AmountGrid, axis: Axis, unit: number): Relation[] {
  const table = toLineTable(grid, axis, unit, lineDescriber(sheet, grid, axis));
  const { blocks, habits } = findHierarchy(table);
  addSumsOfResults(blocks, habits);
  addStructural(blocks, habits);
  addNamesakes(blocks, habits);
  addDistant(blocks, habits);
  addBalances(blocks, habits);
  addPairs(blocks, habits);
  addStrides(blocks, habits);
  addTemplates(blocks, habits);
  const sums = withUsualSigns(table, habits, withOneTotal(table, balancesOf(blocks, habits)));
  const found = withoutEmptyTerms(table, withRepeatedTotals(table, sums));
  const places = placeChooser(table, habits, found);
  return found.map((candidate) => ({
    ...toRelation(sheet.name, table, candidate, places(candidate)),
    evidence: evidenceOf(blocks, candidate),
  }));
}

function toRelation(
  sheet: string,
  table: LineTable,
  candidate: Candidate,
  places: readonly number[],
): Relation {
  const numberOf = (line: number): number => table.lines[line]?.number ?? 0;
  return {
    sheet,
    axis: table.axis,
    total: numberOf(candidate.total),
    terms: candidate.terms
      .map((term, i) => ({ line: numberOf(term), weight: candidate.signs?.[i] ?? (1 as const) }))
      .sort((one, other) => one.line - other.line),
    across: places,
    evidence: candidate.evidence,
  };
}
