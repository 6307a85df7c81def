import { areaName } from "../workbook/address";
import type { CellContent, SetCells } from "../workbook/edit";
import { cellEntry } from "./cellEntry";
import type { Findings } from "./preflight";
import { rectanglesOf } from "./rectangles";

/** What goes into one cell: as Excel takes it, and the number format it gets, if any. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly entry: string | number | boolean;
  readonly format: string | undefined;
}

/** Writes cells, neighbours together. Formats go first: in a cell of format "@" Excel makes a text of everything. */
export function writeCells(sheet: Excel.Worksheet, edit: SetCells, findings: Findings): void {
  const entries = edit.cells.map((cell) =>
    entryOf(cell, findings.isTextCell(edit.sheet, cell.row, cell.column)),
  );
  const isFormatted = (entry: Entry): boolean => entry.format !== undefined;
  for (const group of [entries.filter(isFormatted), entries.filter((entry) => !isFormatted(entry))]) {
    const byPlace = new Map(group.map((entry) => [placeKey(entry.row, entry.column), entry]));
    for (const area of rectanglesOf(group)) {
      const grid = <Value>(valueOf: (entry: Entry | undefined) => Value): Value[][] =>
        numbers(area.top, area.bottom).map((row) =>
          numbers(area.left, area.right).map((column) => valueOf(byPlace.get(placeKey(row, column)))),
        );
      const range = sheet.getRange(areaName(area));
      if (group.some(isFormatted)) range.numberFormat = grid((entry) => entry?.format ?? "General");
      range.values = grid((entry) => entry?.entry ?? "");
    }
  }
}

function entryOf({ row, column, content }: CellContent, isTextCell: boolean): Entry {
  if (content.kind === "formula") {
    if (!/^=./.test(content.formula)) throw new RangeError("A formula begins with =.");
    const format = content.format ?? (isTextCell ? "General" : undefined);
    return { row, column, entry: content.formula, format };
  }
  const isText = typeof content.value === "string" || content.value === null;
  const format = content.format ?? (isTextCell && !isText ? "General" : undefined);
  return { row, column, entry: cellEntry(content.value), format };
}

function placeKey(row: number, column: number): string {
  return `${row.toString()},${column.toString()}`;
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
