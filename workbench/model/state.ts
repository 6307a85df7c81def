import type { DefinedName as SnapshotName } from "../../src/workbook/names";
import type { Visibility } from "../../src/workbook/snapshot";
import { CellTable } from "./cellTable";
import type { ConditionalFormat } from "./conditionalFormat";
import type { Rectangle } from "./rectangle";
import type { Validation } from "./validation";

/** A name for cells; whose it is follows from where it stands. */
export type DefinedName = Omit<SnapshotName, "isOfSheet">;

/** One sheet, as plain immutable data. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly cells: CellTable;
  /** Widths in characters of the default font, by column from 1; a column that is not in it has the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly merged: readonly Rectangle[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** In order of priority. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  /** How many rows from the top stay in view in Excel; the grid here scrolls them along. */
  readonly frozenRows: number;
  /** Names that this sheet alone knows. */
  readonly names: readonly DefinedName[];
}

/** Everything that undo brings back. */
export interface WorkbookState {
  readonly name: string;
  readonly sheets: readonly SheetState[];
  /** Names that every sheet knows. */
  readonly names: readonly DefinedName[];
}

/** The one area that is selected; the sheet it is in is the active one. */
export interface Selection {
  readonly sheetId: string;
  readonly area: Rectangle;
}

/** A sheet with nothing in it. */
export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "visible",
    isProtected: false,
    cells: CellTable.empty,
    columnWidths: new Map(),
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditionalFormats: [],
    validations: [],
    frozenRows: 0,
    names: [],
  };
}
