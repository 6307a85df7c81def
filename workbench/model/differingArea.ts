import type { CellTable } from "./cellTable";
import { rectangleOfCell, type Rectangle } from "./rectangle";

/** The smallest rectangle around all cells whose contents differ; undefined where none does. Looks do not count. */
export function differingArea(one: CellTable, other: CellTable): Rectangle | undefined {
  if (one === other) return undefined;
  let area: Rectangle | undefined;
  for (const [cells, against] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const { row, column, cell } of cells.touched()) {
      const { value, formula } = against.at(row, column);
      if (value !== cell.value || formula !== cell.formula) area = around(area, rectangleOfCell(row, column));
    }
  }
  return area;
}

function around(area: Rectangle | undefined, cell: Rectangle): Rectangle {
  if (!area) return cell;
  return {
    top: Math.min(area.top, cell.top),
    left: Math.min(area.left, cell.left),
    bottom: Math.max(area.bottom, cell.bottom),
    right: Math.max(area.right, cell.right),
  };
}
