import type { CellValue } from "../../src/workbook/cell";
import { NO_NAMES } from "../../src/workbook/names";
import { NO_STYLES, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";

/** A sheet from rows of values as a test writes them down; the first cell is A1. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    top: 1,
    left: 1,
    values,
    formulas: values.map((row) => row.map(() => null)),
    formats: values.map((row) => row.map(() => "General")),
    styles: NO_STYLES,
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ownFormats: [],
    names: NO_NAMES,
  };
}

/** A workbook of such sheets. */
export function snapshotOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { name: "proef.xlsx", takenAt: "2026-01-05T09:00:00.000Z", sheets };
}
