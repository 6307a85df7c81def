import { enterByCoAuthor } from "../model/edits";
import { entryText } from "../model/displayText";
import type { WorkbookModel } from "../model/workbookModel";

/** By how much a co-author's edit changes an amount. */
const STEP = 1_000;

/** A co-author on another computer changes the chosen cell: an amount by 1.000, a text by a word behind it. */
export function changeChosenCellRemotely(model: WorkbookModel): void {
  const { sheetId, area } = model.selection;
  const cell = model.sheet(sheetId)?.cells.at(area.top, area.left);
  if (!cell) return;
  const { value } = cell;
  const entry =
    typeof value === "number" || value === null
      ? entryText({ ...cell, formula: null, value: (value ?? 0) + STEP })
      : `${entryText(cell)} (gewijzigd)`;
  enterByCoAuthor(model, sheetId, area.top, area.left, entry);
}
