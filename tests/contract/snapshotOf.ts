import type { CellValue } from "../../src/workbook/cell";
import { NO_NAMES } from "../../src/workbook/names";
import { NO_STYLES, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";

/** A sheet with these rows from A1, as a snapshot. A text that begins with "=" is a formula without an outcome. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const isFormula = (value: CellValue): value is string => typeof value === "string" && value.startsWith("=");
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    top: 1,
    left: 1,
    values: rows.map((row) => row.map((value) => (isFormula(value) ? null : value))),
    formulas: rows.map((row) => row.map((value) => (isFormula(value) ? value : null))),
    formats: rows.map((row) => row.map(() => "General")),
    styles: NO_STYLES,
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ownFormats: [],
    names: NO_NAMES,
  };
}

/** A workbook of these sheets. */
export function snapshotOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { name: "voorbeeld.xlsx", takenAt: "2026-01-31T12:00:00.000Z", sheets };
}
