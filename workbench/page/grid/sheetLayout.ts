import { hasContent, type ModelCell } from "../../model/cell";
import { displayText } from "../../model/displayText";
import { containsCell, type Rectangle } from "../../model/rectangle";
import type { SheetState } from "../../model/state";
import { lineCount, type TextMeasure } from "./textMeasure";

/** Sizes in pixels. */
export const ROW_HEIGHT = 24;
export const LINE_HEIGHT = 17;
export const CELL_PADDING = 12;
export const INDENT = 12;
const LEAST_WIDTH = 64;
/** A column of texts is at least and at most this wide; in between it takes what a screen beside the pane has left. */
const [LEAST_TEXT_WIDTH, MOST_TEXT_WIDTH] = [170, 310];
const FITTING_WIDTH = 880;
const CHARACTER_WIDTH = 7.2;
const MOST_LINES = 8;
/** A column is as wide as its first rows need; a sheet of thousands is not measured whole. */
const MEASURED_ROWS = 300;
/** Empty cells around the used ones, to type in. */
const [SPARE_ROWS, SPARE_COLUMNS] = [40, 8];
const [LEAST_ROWS, LEAST_COLUMNS] = [100, 26];

/** Where everything of a sheet stands on the page. */
export interface SheetLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Width of a column from 1; 0 where it is hidden. */
  readonly widthOf: (column: number) => number;
  /** Height of a row from 1; 0 where it is hidden. */
  readonly heightOf: (row: number) => number;
  /** The merged area a cell belongs to. */
  readonly mergedAt: (row: number, column: number) => Rectangle | undefined;
}

/**
 * Lays a sheet out. Files do not tell us how wide their columns are, so columns fit their contents, and a text that
 * does not fit and has no room beside it is broken over lines.
 */
export function sheetLayout(sheet: SheetState, measure: TextMeasure): SheetLayout {
  const used = sheet.cells.usedArea(false);
  const widths = columnWidths(sheet, measure);
  const widthOf = (column: number): number =>
    sheet.hiddenColumns.has(column) ? 0 : (widths.get(column) ?? LEAST_WIDTH);
  const mergedAt = (row: number, column: number): Rectangle | undefined =>
    sheet.merged.find((area) => containsCell(area, row, column));
  const heights = rowHeights(sheet, measure, widthOf, mergedAt);
  return {
    rowCount: Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS),
    widthOf,
    heightOf: (row) => (sheet.hiddenRows.has(row) ? 0 : (heights.get(row) ?? ROW_HEIGHT)),
    mergedAt,
  };
}

function columnWidths(sheet: SheetState, measure: TextMeasure): ReadonlyMap<number, number> {
  const needed = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.touched()) {
    if (row > MEASURED_ROWS) break;
    if (!hasContent(cell) || isTitle(sheet, row, column)) continue;
    const width = Math.ceil(textWidth(cell, measure)) + 2;
    needed.set(column, Math.max(needed.get(column) ?? LEAST_WIDTH, width));
  }
  const most = mostTextWidth([...needed.values()]);
  const widths = new Map([...needed].map(([column, width]) => [column, Math.min(width, most)]));
  for (const [column, characters] of sheet.columnWidths) {
    widths.set(column, Math.round(characters * CHARACTER_WIDTH) + CELL_PADDING);
  }
  return widths;
}

/** How wide the wide columns may be, so that the figures behind them stay in view as long as that is possible. */
function mostTextWidth(needed: readonly number[]): number {
  const wide = needed.filter((width) => width > LEAST_TEXT_WIDTH);
  const narrow = needed.filter((width) => width <= LEAST_TEXT_WIDTH);
  const left = FITTING_WIDTH - narrow.reduce((sum, width) => sum + width, 0);
  return Math.min(MOST_TEXT_WIDTH, Math.max(LEAST_TEXT_WIDTH, Math.floor(left / Math.max(1, wide.length))));
}

function textWidth(cell: ModelCell, measure: TextMeasure): number {
  const text = displayText(cell);
  const longest = Math.max(...text.split("\n").map((line) => measure(line, cell.bold)));
  return longest + CELL_PADDING + cell.indent * INDENT;
}

/** A text alone on its row, or in a merged area, may run over its neighbours: its column need not be wider for it. */
function isTitle(sheet: SheetState, row: number, column: number): boolean {
  if (sheet.merged.some((area) => containsCell(area, row, column))) return true;
  const used = sheet.cells.usedArea(true);
  if (!used || typeof sheet.cells.at(row, column).value !== "string") return false;
  for (let other = used.left; other <= used.right; other += 1) {
    if (other !== column && hasContent(sheet.cells.at(row, other))) return false;
  }
  return true;
}

function rowHeights(
  sheet: SheetState,
  measure: TextMeasure,
  widthOf: (column: number) => number,
  mergedAt: (row: number, column: number) => Rectangle | undefined,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.touched()) {
    if (typeof cell.value !== "string" || cell.value.length < 8) continue;
    const isOpenToTheRight = !hasContent(sheet.cells.at(row, column + 1));
    const merged = mergedAt(row, column);
    if (
      !cell.value.includes("\n") &&
      !cell.isWrapped &&
      ((isOpenToTheRight && !merged) || (merged && merged.bottom > merged.top))
    ) {
      continue;
    }
    let width = 0;
    for (let part = column; part <= (merged?.right ?? column); part += 1) width += widthOf(part);
    const room = width - CELL_PADDING - cell.indent * INDENT;
    if (room <= 0) continue;
    const lines = Math.min(MOST_LINES, lineCount(cell.value, cell.bold, room, measure));
    const height = ROW_HEIGHT + (lines - 1) * LINE_HEIGHT;
    heights.set(row, Math.max(heights.get(row) ?? ROW_HEIGHT, height));
  }
  return heights;
}
