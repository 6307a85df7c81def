import { areaName } from "../workbook/address";
import { newCellContent, type AddSheet, type NewCell } from "../workbook/edit";
import { cellEntry } from "./cellEntry";

/**
 * Points of a column that is so many characters wide, in the font that a new workbook has (Calibri 11: 7 pixels a
 * digit and 5 beside them, at 96 pixels an inch). `RangeFormat.columnWidth` is in points (OfficeDev/office-js issue
 * 187).
 */
function points(characters: number): number {
  return characters * 5.25 + 3.75;
}

/** Adds a sheet at the end and fills it from A1. */
export function addSheet(worksheets: Excel.WorksheetCollection, edit: AddSheet): void {
  const sheet = worksheets.add(edit.name);
  const right = Math.max(0, ...edit.rows.map((row) => row.length));
  if (right === 0) return;
  const range = sheet.getRange(areaName({ top: 1, left: 1, bottom: edit.rows.length, right }));
  const grid = <Value>(valueOf: (cell: NewCell) => Value): Value[][] =>
    edit.rows.map((row) => Array.from({ length: right }, (_, index) => valueOf(row[index] ?? null)));
  const formats = grid((cell) => newCellContent(cell).format);
  // Formats go first: in a cell of format "@" Excel makes a text of everything that comes after.
  if (formats.flat().some((format) => format !== undefined)) {
    range.numberFormat = formats.map((row) => row.map((format) => format ?? "General"));
  }
  range.values = grid(entryOf);
  for (const row of edit.boldRows) {
    sheet.getRange(areaName({ top: row, left: 1, bottom: row, right })).format.font.bold = true;
  }
  range.format.autofitColumns();
  for (const [index, width] of (edit.widths ?? []).entries()) {
    if (width === null || index >= right) continue;
    const column = areaName({ top: 1, left: index + 1, bottom: edit.rows.length, right: index + 1 });
    const { format } = sheet.getRange(column);
    format.columnWidth = points(width);
    format.wrapText = true;
  }
  if (edit.frozenRows) sheet.freezePanes.freezeRows(edit.frozenRows);
}

function entryOf(cell: NewCell): string | number | boolean {
  const content = newCellContent(cell);
  if (content.kind === "value") return cellEntry(content.value);
  if (!/^=./.test(content.formula)) throw new RangeError("A formula begins with =.");
  return content.formula;
}
