import type { CellValue } from "../../src/workbook/cell";
import { NO_STYLES, type SheetSnapshot } from "../../src/workbook/snapshot";

/** A sheet with these values from A1 and nothing else. */
export function sheetOf(rows: readonly (readonly CellValue[])[], name = "Blad1"): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    top: 1,
    left: 1,
    values,
    formulas: values.map((row) => row.map(() => null)),
    formats: values.map((row) => row.map(() => "")),
    styles: NO_STYLES,
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ownFormats: [],
  };
}
