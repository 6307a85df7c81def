import type { CellAddress } from "../../workbook/address";
import { isBlank } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit";
import { freeSheetName } from "../../workbook/freeSheetName";
import { isSameName } from "../../workbook/peilSheet";
import { valueAt, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";

/** The sheet that holds the explanation of scores, one row a score. */
const EXPLANATION_SHEET = "Toelichting";
/** Where a sheet of that name is already something else. */
const OTHER_NAME = "Toelichting scores";
export const EXPLANATION_HEADINGS = ["Code", "Periode", "Toelichting", "Datum"] as const;
const ENGLISH = ["code", "period", "explanation", "date"];

/** Why an action has its score in a period. Texts as they stand, without spaces around them. */
export interface Explanation {
  /** The cell of the text. */
  readonly cell: CellAddress;
  /** The action's code, or its plan where it has no code. */
  readonly code: string;
  readonly period: string;
  readonly text: string;
  /** The day it was written, as in "2026-11-23". */
  readonly date: string;
}

/** Whether a sheet holds explanations: known by its headings, so that a user's own sheet of that name is left alone. */
export function isExplanationSheet(sheet: SheetSnapshot): boolean {
  const words = EXPLANATION_HEADINGS.map((_, offset) =>
    textAt(sheet, sheet.top, sheet.left + offset).toLowerCase(),
  );
  return [EXPLANATION_HEADINGS.map((word) => word.toLowerCase()), ENGLISH].some((expected) =>
    expected.every((word, index) => words[index] === word),
  );
}

/** The explanations of a workbook in the order of their rows; of two about one score, both are given. */
export function readExplanations(snapshot: Snapshot): readonly Explanation[] {
  return snapshot.sheets.filter(isExplanationSheet).flatMap((sheet) =>
    sheet.values.slice(1).flatMap((_, index): Explanation[] => {
      const row = sheet.top + 1 + index;
      const [code = "", period = "", text = "", date = ""] = EXPLANATION_HEADINGS.map((__, offset) =>
        textAt(sheet, row, sheet.left + offset),
      );
      const cell = { sheet: sheet.name, row, column: sheet.left + 2 };
      return text === "" ? [] : [{ cell, code, period, text, date }];
    }),
  );
}

/** The explanation of a score; the last one where there are several. */
export function explanationOf(
  explanations: readonly Explanation[],
  code: string,
  period: string,
): Explanation | undefined {
  return explanations.findLast((one) => isSameName(one.code, code) && isSameName(one.period, period));
}

/**
 * The edit that writes an explanation: over the text there is for this score (an empty one clears it), otherwise in the
 * first row after what is there. A workbook without the sheet gets it. A co-author who changed the row meanwhile is not overwritten.
 */
export function writeExplanation(snapshot: Snapshot, explanation: Omit<Explanation, "cell">): Edit {
  const { code, period, text, date } = explanation;
  const texts = [code, period, text, date];
  const sheet = snapshot.sheets.find(isExplanationSheet);
  if (!sheet) {
    const name = newExplanationSheet(snapshot);
    return { kind: "add-sheet", name, rows: [EXPLANATION_HEADINGS, texts], boldRows: [1] };
  }
  const row = rowOf(sheet, code, period) ?? sheet.top + sheet.values.length;
  const cells = texts.map((value, offset) => ({ row, column: sheet.left + offset, value }));
  return {
    kind: "set-cells",
    sheet: sheet.name,
    cells: cells.map(({ column, value }) => ({ row, column, content: { kind: "value", value } })),
    expected: cells.map(({ column }) => valueAt(sheet, row, column)),
  };
}

/** The last row for a score, also where its text was made empty. */
function rowOf(sheet: SheetSnapshot, code: string, period: string): number | undefined {
  const offset = sheet.values.findLastIndex((_, index) => {
    const texts = [0, 1].map((column) => textAt(sheet, sheet.top + index, sheet.left + column));
    return index > 0 && isSameName(texts[0] ?? "", code) && isSameName(texts[1] ?? "", period);
  });
  return offset === -1 ? undefined : sheet.top + offset;
}

/** What a new sheet of explanations is called: another name where a user's own sheet has ours. */
export function newExplanationSheet(snapshot: Snapshot): string {
  const isTaken = snapshot.sheets.some(({ name }) => isSameName(name, EXPLANATION_SHEET));
  return isTaken ? freeSheetName(snapshot, OTHER_NAME) : EXPLANATION_SHEET;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return isBlank(value) ? "" : String(value).trim();
}
