import type { CellValue } from "../src/workbook/cell";
import { NO_NAMES } from "../src/workbook/names";
import { NO_STYLES, type SheetSnapshot } from "../src/workbook/snapshot";

/** A sheet from A1 with these values, and formulas where they are given. */
export function sheetOfValues(
  rows: readonly (readonly CellValue[])[],
  formulas: readonly (readonly (string | null)[])[],
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  return {
    id: "1",
    name: "Begroting",
    visibility: "visible",
    isProtected: false,
    top: 1,
    left: 1,
    values,
    formulas: values.map((row, r) => row.map((_, c) => formulas[r]?.[c] ?? null)),
    formats: values.map((row) => row.map(() => "")),
    styles: NO_STYLES,
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ownFormats: [],
    names: NO_NAMES,
  };
}
