import type { CellValue } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf as namedSheet } from "../support/sheet";

/** A sheet with these values from A1 and nothing else: here its name hardly ever matters. */
export function sheetOf(rows: readonly (readonly CellValue[])[], name = "Blad1"): SheetSnapshot {
  return namedSheet(name, rows);
}
