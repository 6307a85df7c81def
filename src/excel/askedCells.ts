import { areaName, cellName } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import type { SetCells } from "../workbook/edit";
import { rectanglesOf, type Rectangle } from "./rectangles";

/** Cells that were asked for before they are written; to be read once Excel has answered. */
export interface AskedCells {
  readonly sheet: string;
  /** The first cell that holds something else than was expected. */
  readonly firstChanged: () => string | undefined;
  /** Whether the format of the cell makes a text of everything that is written to it. */
  readonly isTextCell: (row: number, column: number) => boolean;
  /** Whether none of them is locked, should their sheet be protected. */
  readonly areFree: () => boolean;
}

/** Asks what the cells of an edit hold now. */
export function askCells(worksheets: Excel.WorksheetCollection, edit: SetCells): AskedCells {
  const sheet = worksheets.getItemOrNullObject(edit.sheet);
  const asked = rectanglesOf(edit.cells).map((area) => {
    const range = sheet.getRange(areaName(area));
    range.load("values,numberFormat,format/protection/locked");
    return { area, range };
  });
  const at = (grid: (range: Excel.Range) => unknown[][], row: number, column: number): unknown => {
    const found = asked.find(({ area }) => isInside(area, row, column));
    return found && grid(found.range)[row - found.area.top]?.[column - found.area.left];
  };
  return {
    sheet: edit.sheet,
    firstChanged: () => {
      const changed = edit.cells.find(({ row, column }, index) => {
        const expected = edit.expected?.[index];
        return (
          expected !== undefined &&
          !isSame(
            expected,
            at((range) => range.values as unknown[][], row, column),
          )
        );
      });
      return changed && cellName(changed);
    },
    isTextCell: (row, column) => at((range) => range.numberFormat as unknown[][], row, column) === "@",
    // Null where some are locked and some are not.
    areFree: () => asked.every(({ range }) => (range.format.protection.locked as boolean | null) === false),
  };
}

function isInside(area: Rectangle, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Excel gives "" for an empty cell. */
function isSame(expected: CellValue, found: unknown): boolean {
  return (expected ?? "") === found;
}
