import type { CellValue } from "../../src/workbook/cell";
import { newCellContent, type AddSheet } from "../../src/workbook/edit";
import { styleKey, type SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "./sheet";

/**
 * The sheet that an edit adds, as it is read afterwards. What a formula comes to is for the test to say: `outcomeOf`
 * gets the formula and its place from 1, and gives nothing where it says nothing.
 */
export function addedSheet(
  edit: AddSheet,
  outcomeOf: (formula: string, row: number, column: number) => CellValue = () => null,
): SheetSnapshot {
  const contents = edit.rows.map((row) => row.map(newCellContent));
  const values = contents.map((row, rowIndex) =>
    row.map((content, index) =>
      content.kind === "value" ? content.value : outcomeOf(content.formula, rowIndex + 1, index + 1),
    ),
  );
  const sheet = sheetOf(edit.name, values);
  const at = <Value>(valueOf: (content: (typeof contents)[number][number] | undefined) => Value): Value[][] =>
    sheet.values.map((row, rowIndex) => row.map((_, index) => valueOf(contents[rowIndex]?.[index])));
  const bold = edit.boldRows.flatMap((row) =>
    (sheet.values[0] ?? []).map((_, index) => styleKey(row, index + 1)),
  );
  return {
    ...sheet,
    formulas: at((content) => (content?.kind === "formula" ? content.formula : null)),
    formats: at((content) => content?.format ?? "General"),
    styles: { ...sheet.styles, bold: new Set(bold) },
  };
}
