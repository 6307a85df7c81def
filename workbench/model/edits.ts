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

/**
 * The person at the grid pastes plain text, a line a row and a tab between cells, from a cell on: one undo record. As
 * in Excel, data validation is not asked; a protected sheet takes all of it or nothing.
 */
export function pasteByUser(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
  text: string,
): EntryOutcome {
  const sheet = model.sheet(sheetId);
  if (!sheet) throw new RangeError(`There is no sheet ${sheetId}.`);
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const changes = lines.flatMap((line, down) =>
    line.split("\t").map((entry, right): CellChange => {
      const place = { row: row + down, column: column + right };
      return { ...place, cell: cellWithEntry(sheet.cells.at(place.row, place.column), entry, "nl") };
    }),
  );
  const isLocked = (change: CellChange): boolean => sheet.cells.at(change.row, change.column).isLocked;
  if (sheet.isProtected && changes.some(isLocked)) return { kind: "protected" };
  const bottom = row + lines.length - 1;
  const right = Math.max(...changes.map((change) => change.column));
  model.writeCells(sheet.id, { top: row, left: column, bottom, right }, changes, "user");
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
