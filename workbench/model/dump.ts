import { cellName } from "../../src/workbook/address";
import { EMPTY_CELL, type ModelCell } from "./cell";
import { rectanglesText } from "./rectangle";
import type { SheetState, WorkbookState } from "./state";

/** Everything of a workbook as plain data in a fixed order: two workbooks are equal if their dumps are. */
export interface Dump {
  readonly name: string;
  readonly sheets: readonly Readonly<Record<string, unknown>>[];
  readonly names: WorkbookState["names"];
}

/** The dump of a state. Where two dumps differ, the first difference names the sheet and the cell. */
export function dump(state: WorkbookState): Dump {
  return { name: state.name, sheets: state.sheets.map(sheetDump), names: state.names };
}

function sheetDump(sheet: SheetState): Readonly<Record<string, unknown>> {
  const cells: Record<string, Partial<ModelCell>> = {};
  for (const { row, column, cell } of sheet.cells.touched())
    cells[cellName({ row, column })] = differences(cell);
  return {
    ...sheet,
    cells,
    columnWidths: [...sheet.columnWidths].sort(byNumber),
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
    merged: rectanglesText(sheet.merged),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      areas: rectanglesText(format.areas),
    })),
    validations: sheet.validations.map((validation) => ({
      ...validation,
      area: rectanglesText([validation.area]),
    })),
  };
}

function byNumber(one: readonly [number, number], other: readonly [number, number]): number {
  return one[0] - other[0];
}

/** Only what sets the cell apart, so that a difference can be read. */
function differences(cell: ModelCell): Partial<ModelCell> {
  return Object.fromEntries(
    Object.entries(cell).filter(([key, value]) => value !== EMPTY_CELL[key as keyof ModelCell]),
  );
}
