import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from "react";
import { columnLetters } from "../../../src/workbook/address";
import { hasContent } from "../../model/cell";
import type { Rectangle } from "../../model/rectangle";
import type { SheetState } from "../../model/state";
import type { CellEntry } from "../useCellEntry";
import { words } from "../words";
import { Typed } from "./Typed";
import { GridRow } from "./GridRow";
import { moved, type Place } from "./moves";
import { sheetLayout } from "./sheetLayout";
import { canvasMeasure } from "./textMeasure";
import { useWindow } from "./useWindow";

/** The font of the cells, as `.cell` in page.css has it. */
const FONT = '13px "Segoe UI", "Helvetica Neue", Arial, sans-serif';

interface GridProps {
  readonly sheet: SheetState;
  readonly selection: Rectangle;
  readonly entry: CellEntry;
  readonly onSelect: (place: Place) => void;
  readonly onClear: () => void;
  readonly onPaste: (text: string) => void;
  readonly onUndo: () => void;
}

/** One sheet as a grid of real elements, of which only those in view are there. */
export function Grid({
  sheet,
  selection,
  entry,
  onSelect,
  onClear,
  onPaste,
  onUndo,
}: GridProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const measure = useMemo(() => canvasMeasure(FONT), []);
  const layout = useMemo(() => sheetLayout(sheet, measure), [sheet, measure]);
  const active = useMemo(
    () => ({ row: selection.top, column: selection.left }),
    [selection.top, selection.left],
  );
  const view = useWindow(scroller, layout, sheet.merged, active);
  const { draft } = entry;
  const { reveal } = view;

  useEffect(() => {
    reveal(active, !takesFocus.current);
  }, [active, reveal]);

  // The focus follows the selection only where the person at the grid moved it; not when the pane selects a cell.
  useLayoutEffect(() => {
    if (!takesFocus.current || draft) return;
    takesFocus.current = false;
    scroller.current
      ?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
      ?.focus({ preventScroll: true });
  });

  const move = (key: string, withControl: boolean): boolean => {
    const used = sheet.cells.usedArea(true);
    const next = moved(key, withControl, active, {
      layout,
      end: { row: used?.bottom ?? 1, column: used?.right ?? 1 },
      isFilled: (row, column) => hasContent(sheet.cells.at(row, column)),
      page: view.page,
    });
    if (!next) return false;
    takesFocus.current = true;
    onSelect(next);
    return true;
  };

  const afterEntry = (key: string, isShifted: boolean): void => {
    takesFocus.current = true;
    if (key === "Enter") move(isShifted ? "ArrowUp" : "ArrowDown", false);
    else if (key === "Tab") move(isShifted ? "ArrowLeft" : "ArrowRight", false);
    else if (key !== "Escape") move(key, false);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl && key.toLowerCase() === "z") onUndo();
    else if (key === "F2") entry.begin(active.row, active.column);
    else if (key === "Enter") move(event.shiftKey ? "ArrowUp" : "ArrowDown", false);
    else if (key === "Delete" || key === "Backspace") onClear();
    else if (key.length === 1 && !withControl && !event.altKey) entry.begin(active.row, active.column, key);
    else if (!move(key, withControl)) return;
    event.preventDefault();
  };

  const placeOf = (event: MouseEvent): Place | undefined => {
    const cell = (event.target as Element).closest<HTMLElement>('[role="gridcell"]');
    return cell ? { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) } : undefined;
  };

  return (
    <div className="grid__scroller" ref={scroller}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={words.grid(sheet.name)}
        aria-rowcount={layout.rowCount + 1}
        aria-colcount={layout.columnCount + 1}
        aria-multiselectable="true"
        className="grid"
        style={{ height: view.height, width: view.width }}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (draft) return;
          event.preventDefault();
          onPaste(event.clipboardData.getData("text/plain"));
        }}
        onMouseDown={(event) => {
          const place = placeOf(event);
          if (!place || (event.target as Element).closest("input")) return;
          event.preventDefault();
          // What was being typed is entered first, as a click elsewhere does in Excel.
          if (draft) entry.commit();
          takesFocus.current = true;
          onSelect(place);
        }}
        onDoubleClick={(event) => {
          const place = placeOf(event);
          if (place && !draft) entry.begin(place.row, place.column);
        }}
      >
        <div role="row" aria-rowindex={1} className="grid__headings" style={{ width: view.width }}>
          <div className="grid__corner" aria-hidden="true" />
          {view.columns.map((column) =>
            column.size === 0 ? null : (
              <div
                key={column.key}
                role="columnheader"
                aria-colindex={column.index + 2}
                className={
                  column.index + 1 >= selection.left && column.index + 1 <= selection.right
                    ? "heading heading--column heading--current"
                    : "heading heading--column"
                }
                style={{ left: column.start, width: column.size }}
              >
                {columnLetters(column.index + 1)}
              </div>
            ),
          )}
        </div>
        {view.rows.map((row) =>
          row.size === 0 ? null : (
            <GridRow
              key={row.key}
              sheet={sheet}
              layout={layout}
              measure={measure}
              row={row}
              columns={view.columns}
              selection={selection}
              draftAt={draft?.row === row.index + 1 ? draft.column : undefined}
            >
              {draft?.row === row.index + 1 && <Typed draft={draft} entry={entry} onDone={afterEntry} />}
            </GridRow>
          ),
        )}
      </div>
    </div>
  );
}
