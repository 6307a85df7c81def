import type { SheetHead } from "./sheetHeads";

/** Rows of one sheet that are read together. A sheet without contents is a part without rows. */
export interface Part {
  readonly sheet: SheetHead;
  readonly top: number;
  readonly bottom: number;
}

/** Excel on the web stops at 5 MB; the estimate of what a cell weighs may be a quarter off. */
export const BLOCK_BYTES = 4_000_000;

/** Bytes of value, formula and number format together: 30 measured in budgets, more where labels are long. */
export const FIRST_CELL_WEIGHT = 60;

/** Bytes that come with a row whatever its width: bold, indentation and whether it is hidden. */
const ROW_WEIGHT = 220;

/** Each sheet whole. */
export function wholeSheets(sheets: readonly SheetHead[]): readonly Part[] {
  return sheets.map((sheet) => ({ sheet, top: sheet.used?.top ?? 1, bottom: sheet.used?.bottom ?? 0 }));
}

/** Cells in a part. */
export function cellsIn({ sheet, top, bottom }: Part): number {
  return sheet.used ? (bottom - top + 1) * (sheet.used.right - sheet.used.left + 1) : 0;
}

/** What fits in one answer of `bytes`, and what is left for later. Always takes at least one row. */
export function takeBlock(
  parts: readonly Part[],
  bytes: number,
  cellWeight: number,
): { readonly now: readonly Part[]; readonly later: readonly Part[] } {
  const now: Part[] = [];
  let room = bytes;
  for (const [index, part] of parts.entries()) {
    const rows = part.bottom - part.top + 1;
    const rowWeight = ROW_WEIGHT + (rows > 0 ? (cellsIn(part) / rows) * cellWeight : 0);
    const fitting = Math.max(Math.floor(room / rowWeight), now.length === 0 ? 1 : 0);
    if (rows > fitting) {
      const bottom = part.top + fitting - 1;
      const rest = { ...part, top: bottom + 1 };
      return {
        now: fitting > 0 ? [...now, { ...part, bottom }] : now,
        later: [rest, ...parts.slice(index + 1)],
      };
    }
    now.push(part);
    room -= rows * rowWeight;
  }
  return { now, later: [] };
}
