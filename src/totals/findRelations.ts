import type { SheetSnapshot } from "../workbook/snapshot";
import type { AmountGrid } from "./amountGrid";
import { addBalances } from "./balances";
import type { Candidate } from "./candidate";
import { lineDescriber } from "./describeLines";
import { addDistant } from "./distant";
import { findHierarchy } from "./hierarchy";
import { toLineTable, type Axis, type LineTable } from "./lineTable";
import { addNamesakes } from "./namesakes";
import { addPairs } from "./pairs";
import { readAmounts } from "./readAmounts";
import type { Relation } from "./relation";
import { roundingUnit } from "./roundingUnit";
import { addStructural } from "./structural";

/** Every total of a sheet with its addends, in rows and in columns. */
export function findRelations(sheet: SheetSnapshot): readonly Relation[] {
  const grid = readAmounts(sheet);
  const unit = roundingUnit(grid);
  return (["rows", "columns"] as const).flatMap((axis) => relationsAlong(sheet, grid, axis, unit));
}

function relationsAlong(sheet: SheetSnapshot, grid: AmountGrid, axis: Axis, unit: number): Relation[] {
  const table = toLineTable(grid, axis, unit, lineDescriber(sheet, grid, axis));
  const { blocks, habits } = findHierarchy(table);
  addStructural(blocks, habits);
  addNamesakes(blocks, habits);
  addDistant(blocks, habits);
  addPairs(blocks, habits);
  return addBalances(blocks, habits).map((candidate) => toRelation(sheet.name, table, candidate));
}

function toRelation(sheet: string, table: LineTable, candidate: Candidate): Relation {
  const numberOf = (line: number): number => table.lines[line]?.number ?? 0;
  return {
    sheet,
    axis: table.axis,
    total: numberOf(candidate.total),
    terms: candidate.terms
      .map((term, i) => ({ line: numberOf(term), weight: candidate.signs?.[i] ?? (1 as const) }))
      .sort((one, other) => one.line - other.line),
    across: placesOf(table, candidate),
    evidence: candidate.evidence,
  };
}

/** The places in which the relation is to hold: not those that add up nowhere, as percentages do. */
function placesOf(table: LineTable, candidate: Candidate): readonly number[] {
  const width = table.places.length;
  const isSet = (line: number, place: number): boolean => {
    const index = line * width + place;
    return !Number.isNaN(table.values[index] ?? NaN) || table.unreadable[index] === 1;
  };
  return table.places.filter(
    (_, place) => isSet(candidate.total, place) && candidate.terms.some((term) => isSet(term, place)),
  );
}
