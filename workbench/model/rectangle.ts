import { areaName, parseCellName, LAST_COLUMN, LAST_ROW } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/address";

/** A block of cells within one sheet. Rows and columns count from 1; all four edges belong to it. */
export type Rectangle = Omit<Area, "sheet">;

/** Every cell of a sheet. */
export const WHOLE_SHEET: Rectangle = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

export function rectangleOfCell(row: number, column: number): Rectangle {
  return { top: row, left: column, bottom: row, right: column };
}

export function cellCount(rectangle: Rectangle): number {
  return (rectangle.bottom - rectangle.top + 1) * (rectangle.right - rectangle.left + 1);
}

export function containsCell(rectangle: Rectangle, row: number, column: number): boolean {
  return (
    row >= rectangle.top && row <= rectangle.bottom && column >= rectangle.left && column <= rectangle.right
  );
}

export function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** The cells of `one` that are not in `other`, as at most four rectangles. */
export function without(one: Rectangle, other: Rectangle): readonly Rectangle[] {
  if (!overlaps(one, other)) return [one];
  const top = Math.max(one.top, other.top);
  const bottom = Math.min(one.bottom, other.bottom);
  return [
    { ...one, bottom: top - 1 },
    { ...one, top: bottom + 1 },
    { top, bottom, left: one.left, right: other.left - 1 },
    { top, bottom, left: other.right + 1, right: one.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Reads "C2", "C2:H31" or "$C$2:$H$31", without a sheet. Undefined where the text is no such thing. */
export function parseRectangle(text: string): Rectangle | undefined {
  const [first = "", last = first, ...more] = text.trim().split(":");
  const start = parseCellName(first);
  const end = parseCellName(last);
  if (!start || !end || more.length > 0) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Several rectangles as Excel writes them: "B2:C3,E5". */
export function rectanglesText(rectangles: readonly Rectangle[]): string {
  return rectangles.map(areaName).join(",");
}
