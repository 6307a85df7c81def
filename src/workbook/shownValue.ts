import type { Area } from "./address";
import type { CellValue } from "./cell";
import { valueAt, type SheetSnapshot } from "./snapshot";

/** What a reader sees in a cell: a cell that is merged into another shows that one's value. */
export function shownValue(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const own = valueAt(sheet, row, column);
  if (own !== null) return own;
  const area = mergedAround(sheet, row, column);
  return area ? valueAt(sheet, area.top, area.left) : null;
}

/** The merged area that a cell belongs to. */
export function mergedAround(sheet: SheetSnapshot, row: number, column: number): Area | undefined {
  return sheet.merged.find(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}
