import type { Edit } from "../../workbook/edit";
import { isSameName } from "../../workbook/peilSheet";
import { valueAt, type Snapshot } from "../../workbook/snapshot";
import {
  EXPLANATION_HEADINGS,
  isExplanationSheet,
  newExplanationSheet,
  readExplanations,
  type Explanation,
} from "./explanations";

/** Over the column that says which copy an explanation comes from. */
const SOURCE_HEADING = "Bron";

/** An explanation of a copy, and which copy that is. */
export type SourcedExplanation = Explanation & { readonly source: string };

/** The explanations of copies that the workbook does not have yet in the same words. */
export function explanationsToAdd(
  snapshot: Snapshot,
  explanations: readonly SourcedExplanation[],
): readonly SourcedExplanation[] {
  const known = readExplanations(snapshot);
  return explanations.filter(
    ({ code, period, text }) =>
      !known.some((one) => isSameName(one.code, code) && isSameName(one.period, period) && one.text === text),
  );
}

/**
 * The edit that adds explanations of copies after those that are there, each in a row of its own with its source. One
 * that is there already, in the same words, is not added again.
 */
export function addExplanations(
  snapshot: Snapshot,
  explanations: readonly SourcedExplanation[],
): readonly Edit[] {
  const added = explanationsToAdd(snapshot, explanations);
  if (added.length === 0) return [];
  const rows = added.map(({ code, period, text, date, source }) => [code, period, text, date, source]);
  const sheet = snapshot.sheets.find(isExplanationSheet);
  if (!sheet) {
    const heading = [...EXPLANATION_HEADINGS, SOURCE_HEADING];
    return [
      { kind: "add-sheet", name: newExplanationSheet(snapshot), rows: [heading, ...rows], boldRows: [1] },
    ];
  }
  const first = sheet.top + sheet.values.length;
  const heading = {
    row: sheet.top,
    column: sheet.left + EXPLANATION_HEADINGS.length,
    value: SOURCE_HEADING,
  };
  const texts = rows.flatMap((row, index) =>
    row.map((value, offset) => ({ row: first + index, column: sheet.left + offset, value })),
  );
  const cells = [heading, ...texts];
  return [
    {
      kind: "set-cells",
      sheet: sheet.name,
      cells: cells.map(({ row, column, value }) => ({ row, column, content: { kind: "value", value } })),
      expected: cells.map(({ row, column }) => valueAt(sheet, row, column)),
    },
  ];
}
