import type { Area } from "./address";
import { isBlank, type CellValue } from "./cell";
import type { SheetNames } from "./names";

export type Visibility = "visible" | "hidden" | "very-hidden";

/**
 * One sheet at one moment. The grids are row-major and start at (`top`, `left`), the first used cell; an empty
 * sheet has no rows. All grids have the same shape.
 */
export interface SheetSnapshot {
  /** The host's own key of the sheet, stable under renaming where the host has one. */
  readonly id: string;
  readonly name: string;
  /** Whether nobody named it: the sheet of a .csv has the name of its file, which says nothing (`givenName`). */
  readonly isNamedAfterFile?: true;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Row and column of the first used cell, from 1. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its "=" in English notation, or null where the cell holds none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number formats in English notation, as in "#,##0"; "General" or "" where there is none. */
  readonly formats: readonly (readonly string[])[];
  /** Bold and indentation of the label columns only: reading them for every cell halves what fits in a response. */
  readonly styles: LabelStyles;
  readonly merged: readonly Area[];
  /** Hidden rows and columns, from 1; empty where the host does not tell. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Conditional formats that Peil has put on the sheet, by the host's id. */
  readonly ownFormats: readonly string[];
  /** What names mean in formulas on this sheet. */
  readonly names: SheetNames;
}

/** Bold and indentation, keyed by `styleKey(row, column)`; a cell that is not in it is plain or was not read. */
export interface LabelStyles {
  readonly bold: ReadonlySet<string>;
  readonly indent: ReadonlyMap<string, number>;
}

/** Everything known about a workbook at one moment. Plain data: nothing in it reaches back into the host. */
export interface Snapshot {
  /** The file's name without its folder. For showing only: no rule may look at it. */
  readonly name: string;
  /** When it was taken, as an ISO 8601 date and time. */
  readonly takenAt: string;
  readonly sheets: readonly SheetSnapshot[];
}

export const NO_STYLES: LabelStyles = { bold: new Set(), indent: new Map() };

/** What people call a sheet: its name for rules to look at; "" where it has only that of its file. */
export function givenName(sheet: Pick<SheetSnapshot, "name" | "isNamedAfterFile">): string {
  return sheet.isNamedAfterFile ? "" : sheet.name;
}

/** Key of a cell in `LabelStyles`; rows and columns from 1. */
export function styleKey(row: number, column: number): string {
  return `${row.toString()},${column.toString()}`;
}

/** The value at a row and column from 1; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** The formula at a row and column from 1; null where there is none. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** The number format at a row and column from 1; "" where it is not known. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formats[row - sheet.top]?.[column - sheet.left] ?? "";
}

/** Whether a row of the sheet, counted from 1, holds nothing at all. */
export function isEmptyRow(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.values[row - sheet.top] ?? []).every(isBlank);
}

/** The used range; undefined for an empty sheet. */
export function usedArea(sheet: SheetSnapshot): Area | undefined {
  const columns = sheet.values[0]?.length ?? 0;
  if (sheet.values.length === 0 || columns === 0) return undefined;
  return {
    sheet: sheet.name,
    top: sheet.top,
    left: sheet.left,
    bottom: sheet.top + sheet.values.length - 1,
    right: sheet.left + columns - 1,
  };
}
