import { styleKey, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";
import { EMPTY_CELL } from "./cell";
import { CellTable, type CellChange } from "./cellTable";
import { emptySheet, type DefinedName, type SheetState, type WorkbookState } from "./state";
import { WorkbookModel } from "./workbookModel";

/** An in-memory workbook with what a snapshot tells. A snapshot without sheets gives a workbook with an empty one. */
export function modelFromSnapshot(snapshot: Snapshot): WorkbookModel {
  const sheets = snapshot.sheets.map((sheet, index) => sheetState(sheet, sheetId(index)));
  const state: WorkbookState = {
    name: snapshot.name,
    sheets: sheets.length > 0 ? sheets : [emptySheet(sheetId(0), "Blad1")],
    names: namesIn(snapshot.sheets, false),
  };
  return new WorkbookModel(state);
}

/** The names of a sheet itself, or those that its sheets share; every sheet tells the latter. */
function namesIn(sheets: readonly SheetSnapshot[], isOfSheet: boolean): readonly DefinedName[] {
  const names = sheets
    .flatMap((sheet) => [...sheet.names.values()])
    .filter((one) => one.isOfSheet === isOfSheet);
  const byName = new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), { name, refersTo }]));
  return [...byName.values()];
}

/** Ids in the form Excel gives them, whatever the source of the snapshot used. */
function sheetId(index: number): string {
  return `{00000000-${(index + 1).toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
}

function sheetState(sheet: SheetSnapshot, id: string): SheetState {
  return {
    ...emptySheet(id, sheet.name),
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    cells: CellTable.empty.with(cellsOf(sheet)),
    merged: sheet.merged,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    names: namesIn([sheet], true),
  };
}

function* cellsOf(sheet: SheetSnapshot): Generator<CellChange> {
  for (const [rowIndex, values] of sheet.values.entries()) {
    const row = sheet.top + rowIndex;
    for (const [columnIndex, value] of values.entries()) {
      const column = sheet.left + columnIndex;
      const format = sheet.formats[rowIndex]?.[columnIndex] ?? "";
      const key = styleKey(row, column);
      yield {
        row,
        column,
        cell: {
          ...EMPTY_CELL,
          value,
          formula: sheet.formulas[rowIndex]?.[columnIndex] ?? null,
          format: format === "" ? "General" : format,
          bold: sheet.styles.bold.has(key),
          indent: sheet.styles.indent.get(key) ?? 0,
        },
      };
    }
  }
}
