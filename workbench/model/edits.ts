import type { CellChange } from "./cellTable";
import { cellWithEntry } from "./entry";
import { rectangleOfCell } from "./rectangle";
import { alertAgainst, type ErrorAlert } from "./validation";
import type { WorkbookModel } from "./workbookModel";

/** What came of typing into a cell. */
export type EntryOutcome =
  | { readonly kind: "entered" }
  | { readonly kind: "protected" }
  | { readonly kind: "refused"; readonly alert: ErrorAlert };

/** The person at the grid types into a cell of a Dutch Excel: one undo record. */
export function enterByUser(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
  text: string,
): EntryOutcome {
  const sheet = model.sheet(sheetId);
  if (!sheet) throw new RangeError(`There is no sheet ${sheetId}.`);
  const before = sheet.cells.at(row, column);
  if (sheet.isProtected && before.isLocked) return { kind: "protected" };
  const cell = cellWithEntry(before, text, "nl");
  const alert = alertAgainst(sheet.validations, row, column, cell.value);
  if (alert) return { kind: "refused", alert };
  model.writeCells(sheet.id, rectangleOfCell(row, column), [{ row, column, cell }], "user");
  return { kind: "entered" };
}

/** A co-author types into a cell on another computer: no undo record here. */
export function enterByCoAuthor(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
  text: string,
): void {
  const sheet = model.sheet(sheetId);
  if (!sheet) throw new RangeError(`There is no sheet ${sheetId}.`);
  const cell = cellWithEntry(sheet.cells.at(row, column), text, "nl");
  const changes: readonly CellChange[] = [{ row, column, cell }];
  model.receiveRemote(sheet.id, rectangleOfCell(row, column), changes);
}
