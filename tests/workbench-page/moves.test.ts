import { moved, type Ground, type Place } from "../../workbench/page/grid/moves";
import type { SheetLayout } from "../../workbench/page/grid/sheetLayout";

const layout: SheetLayout = {
  rowCount: 100,
  columnCount: 26,
  widthOf: (column) => (column === 3 ? 0 : 64),
  heightOf: (row) => (row === 5 || row === 1 ? 0 : 24),
  mergedAt: (row, column) =>
    row === 10 && column >= 5 && column <= 7 ? { top: 10, left: 5, bottom: 10, right: 7 } : undefined,
};

/** Filled: B2:B4, B8 and D2. */
const filled = new Set(["2,2", "3,2", "4,2", "8,2", "2,4"]);
const ground: Ground = {
  layout,
  end: { row: 8, column: 4 },
  isFilled: (row, column) => filled.has(`${row.toString()},${column.toString()}`),
  page: 20,
};

const at = (row: number, column: number): Place => ({ row, column });

describe("moving about in the grid", () => {
  test.each<[string, string, boolean, Place, Place]>([
    ["one down", "ArrowDown", false, at(2, 2), at(3, 2)],
    ["past a hidden row", "ArrowDown", false, at(4, 2), at(6, 2)],
    ["past a hidden column", "ArrowRight", false, at(2, 2), at(2, 4)],
    ["and back past it", "ArrowLeft", false, at(2, 4), at(2, 2)],
    ["not off the sheet", "ArrowLeft", false, at(2, 1), at(2, 1)],
    ["not onto a hidden first row", "ArrowUp", false, at(2, 1), at(2, 1)],
    ["into a merged area: its first cell", "ArrowDown", false, at(9, 6), at(10, 5)],
    ["out of a merged area: past its last column", "ArrowRight", false, at(10, 5), at(10, 8)],
    ["Home: first column", "Home", false, at(3, 4), at(3, 1)],
    ["End: last used column", "End", false, at(3, 1), at(3, 4)],
    ["Ctrl+Home: first cell that can be seen", "Home", true, at(50, 9), at(2, 1)],
    ["Ctrl+End: last used cell", "End", true, at(1, 1), at(8, 4)],
    ["page down", "PageDown", false, at(2, 2), at(22, 2)],
    ["page down stops at the last row", "PageDown", false, at(95, 2), at(100, 2)],
    ["Ctrl+arrow: to the end of the block", "ArrowDown", true, at(2, 2), at(4, 2)],
    ["Ctrl+arrow: over the gap to the next block", "ArrowDown", true, at(4, 2), at(8, 2)],
    ["Ctrl+arrow: to the sheet's end", "ArrowDown", true, at(8, 2), at(100, 2)],
  ])("%s", (_what, key, withControl, from, to) => {
    expect(moved(key, withControl, from, ground)).toEqual(to);
  });

  test("other keys do not move", () => {
    expect(moved("a", false, at(2, 2), ground)).toBeUndefined();
  });
});
