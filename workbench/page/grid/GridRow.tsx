import type { VirtualItem } from "@tanstack/react-virtual";
import type { ReactElement, ReactNode } from "react";
import { containsCell, type Rectangle } from "../../model/rectangle";
import type { SheetState } from "../../model/state";
import { cellLook } from "./cellLook";
import { GridCell } from "./GridCell";
import type { SheetLayout } from "./sheetLayout";
import type { TextMeasure } from "./textMeasure";

interface GridRowProps {
  readonly sheet: SheetState;
  readonly layout: SheetLayout;
  readonly measure: TextMeasure;
  readonly row: VirtualItem;
  readonly columns: readonly VirtualItem[];
  readonly selection: Rectangle;
  /** The column that is typed in; `children` is then what it is typed in with. */
  readonly draftAt: number | undefined;
  readonly children: ReactNode;
}

/** One row: its number and the cells in view. Cells that are covered by a merged area are not there. */
export function GridRow(props: GridRowProps): ReactElement {
  const { sheet, layout, measure, selection } = props;
  const row = props.row.index + 1;
  const isCurrent = row >= selection.top && row <= selection.bottom;
  return (
    <div role="row" aria-rowindex={row + 1} className="grid__row" style={{ top: props.row.start }}>
      <div
        role="rowheader"
        aria-colindex={1}
        className={isCurrent ? "heading heading--row heading--current" : "heading heading--row"}
        style={{ height: props.row.size }}
      >
        {row}
      </div>
      {props.columns.map((item) => {
        const column = item.index + 1;
        const area = layout.mergedAt(row, column);
        if (item.size === 0 || (area && (area.top !== row || area.left !== column))) return null;
        const width = span(column, area?.right ?? column, layout.widthOf);
        const height = span(row, area?.bottom ?? row, layout.heightOf);
        return (
          <GridCell
            key={item.key}
            {...cellLook(sheet, row, column, width, height, layout, measure)}
            row={row}
            column={column}
            left={item.start}
            width={width}
            height={height}
            rowSpan={area ? area.bottom - area.top + 1 : 1}
            columnSpan={area ? area.right - area.left + 1 : 1}
            isActive={row === selection.top && column === selection.left}
            isSelected={containsCell(selection, row, column)}
          >
            {props.draftAt === column ? props.children : undefined}
          </GridCell>
        );
      })}
    </div>
  );
}

function span(first: number, last: number, sizeOf: (line: number) => number): number {
  let size = 0;
  for (let line = first; line <= last; line += 1) size += sizeOf(line);
  return size;
}
