import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from "@tanstack/react-virtual";
import { useCallback, useEffect, type RefObject } from "react";
import type { Rectangle } from "../../model/rectangle";
import type { Place } from "./moves";
import type { SheetLayout } from "./sheetLayout";

export const HEADING_HEIGHT = 24;
export const HEADING_WIDTH = 48;

/** The rows and columns that are drawn: those in view, and what must be there besides. */
export interface GridWindow {
  readonly rows: readonly VirtualItem[];
  readonly columns: readonly VirtualItem[];
  readonly height: number;
  readonly width: number;
  /** Rows that fit in view at once. */
  readonly page: number;
  /** Brings a cell into view; in the middle where `isJump` and it was out of view. */
  readonly reveal: (place: Place, isJump: boolean) => void;
}

/** Keeps the part of a sheet that is drawn, in both directions, over a scrolling box. */
export function useWindow(
  scroller: RefObject<HTMLDivElement | null>,
  layout: SheetLayout,
  merged: readonly Rectangle[],
  active: Place,
): GridWindow {
  const rows = useVirtualizer({
    count: layout.rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => layout.heightOf(index + 1),
    paddingStart: HEADING_HEIGHT,
    scrollPaddingStart: HEADING_HEIGHT,
    overscan: 8,
    rangeExtractor: (range) => extended(range, active.row, merged, (area) => [area.top, area.bottom]),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: layout.columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => layout.widthOf(index + 1),
    paddingStart: HEADING_WIDTH,
    scrollPaddingStart: HEADING_WIDTH,
    overscan: 3,
    rangeExtractor: (range) => extended(range, active.column, merged, (area) => [area.left, area.right]),
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [layout, rows, columns]);

  const reveal = useCallback(
    (place: Place, isJump: boolean) => {
      rows.scrollToIndex(place.row - 1, {
        align: isJump && !isInView(rows.range, place.row) ? "center" : "auto",
      });
      columns.scrollToIndex(place.column - 1, { align: "auto" });
    },
    [rows, columns],
  );
  const drawnRows = rows.getVirtualItems();
  const visible = rows.range ? rows.range.endIndex - rows.range.startIndex : 20;
  return {
    rows: drawnRows,
    columns: columns.getVirtualItems(),
    height: rows.getTotalSize(),
    width: columns.getTotalSize(),
    page: Math.max(1, visible - 1),
    reveal,
  };
}

/**
 * What is in view, the active cell (the one that holds the keyboard focus must not leave the page), and the first row
 * or column of every merged area that reaches into view, for that is the one that is drawn.
 */
function extended(
  range: Range,
  active: number,
  merged: readonly Rectangle[],
  edges: (area: Rectangle) => readonly [number, number],
): number[] {
  const wanted = new Set(defaultRangeExtractor(range));
  if (active <= range.count) wanted.add(active - 1);
  for (const area of merged) {
    const [first, last] = edges(area);
    if (first - 1 < range.startIndex && last - 1 >= range.startIndex) wanted.add(first - 1);
  }
  return [...wanted].sort((one, other) => one - other);
}

function isInView(
  range: { readonly startIndex: number; readonly endIndex: number } | null,
  line: number,
): boolean {
  // One line less on both sides: a row that is half covered counts as out of view.
  return range !== null && line - 1 > range.startIndex && line - 1 < range.endIndex;
}
