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
  if (sheet.merged.length === 0) return undefined;
  return mergedByRow(sheet)
    .get(row)
    ?.find((area) => column >= area.left && column <= area.right);
}

const indexes = new WeakMap<SheetSnapshot, ReadonlyMap<number, readonly Area[]>>();

/** The merged areas by the rows they cover: a sheet can have thousands, and every empty cell asks. */
function mergedByRow(sheet: SheetSnapshot): ReadonlyMap<number, readonly Area[]> {
  const known = indexes.get(sheet);
  if (known) return known;
  const index = new Map<number, Area[]>();
  const last = sheet.top + sheet.values.length - 1;
  for (const area of sheet.merged) {
    for (let row = area.top; row <= Math.min(area.bottom, last); row++) {
      index.set(row, [...(index.get(row) ?? []), area]);
    }
  }
  indexes.set(sheet, index);
  return index;
}
