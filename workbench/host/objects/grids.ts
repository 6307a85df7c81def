import type { ModelCell } from "../../model/cell";
import type { CellChange } from "../../model/cellTable";
import { cellCount, type Rectangle } from "../../model/rectangle";
import type { SheetState } from "../../model/state";
import { READ_LIMIT } from "../faults";
import { invalidArgument } from "./arguments";

/** A value for each cell of an area, row by row; null, without an error, for more cells than Excel gives at once. */
export function gridOf<Value>(
  sheet: SheetState,
  area: Rectangle,
  valueOf: (cell: ModelCell, row: number, column: number) => Value,
): Value[][] | null {
  if (cellCount(area) > READ_LIMIT) return null;
  const grid: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values: Value[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      values.push(valueOf(sheet.cells.at(row, column), row, column));
    }
    grid.push(values);
  }
  return grid;
}

/** What all cells of the areas have in common; null where they differ, as Excel says it. */
export function commonValue<Value>(
  sheet: SheetState,
  areas: readonly Rectangle[],
  valueOf: (cell: ModelCell) => Value,
): Value | null {
  const values = new Set(areas.flatMap((area) => (gridOf(sheet, area, valueOf) ?? []).flat()));
  const [only = null] = values;
  return values.size === 1 ? only : null;
}

/** The changes that make every cell of the areas as `change` says. */
export function changesIn(
  sheet: SheetState,
  areas: readonly Rectangle[],
  change: (cell: ModelCell, row: number, column: number) => ModelCell,
): readonly CellChange[] {
  return areas.flatMap((area) => {
    const grid = gridOf(sheet, area, (cell, row, column) => ({
      row,
      column,
      cell: change(cell, row, column),
    }));
    if (!grid) throw invalidArgument("too many cells");
    return grid.flat();
  });
}

/** What an add-in sets for each cell: one value for all, or rows and columns of exactly the area's size. */
export function valuesGiven(given: unknown, area: Rectangle): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument("the rows or columns do not match the size of the range");
  const grid = rows as readonly (readonly unknown[])[];
  return (row, column) => grid[row - area.top]?.[column - area.left];
}
