import { isErrorValue } from "../../../src/workbook/cell";
import { appearanceOf } from "../../model/appearance";
import { hasContent } from "../../model/cell";
import { displayText } from "../../model/displayText";
import type { SheetState } from "../../model/state";
import { CELL_PADDING, INDENT, ROW_HEIGHT, type SheetLayout } from "./sheetLayout";
import type { TextMeasure } from "./textMeasure";

/** How a cell is drawn. Plain values, so that an unchanged cell is not drawn again. */
export interface CellLook {
  readonly text: string;
  readonly align: "left" | "right" | "center";
  readonly isBold: boolean;
  readonly isWrapped: boolean;
  readonly fill: string | undefined;
  readonly colour: string | undefined;
  readonly indent: number;
  /** Pixels the text may take to the right, over empty neighbours; its own width where there are none. */
  readonly textWidth: number;
  readonly isNotEvaluated: boolean;
}

/** How the cell at a row and column from 1 is drawn in a box of `width` by `height` pixels. */
export function cellLook(
  sheet: SheetState,
  row: number,
  column: number,
  width: number,
  height: number,
  layout: SheetLayout,
  measure: TextMeasure,
): CellLook {
  const cell = sheet.cells.at(row, column);
  const looks = appearanceOf(sheet, row, column);
  const isText = typeof cell.value === "string" && !isErrorValue(cell.value);
  const text = displayText({ ...cell, format: looks.numberFormat });
  const indent = looks.indent * INDENT;
  const needed = text === "" ? 0 : measure(text, looks.bold) + CELL_PADDING + indent;
  const isWrapped = isText && (cell.isWrapped || height > ROW_HEIGHT);
  return {
    text: typeof cell.value === "number" && needed > width + 2 ? crosses(width) : text,
    align: isText || cell.value === null ? "left" : typeof cell.value === "number" ? "right" : "center",
    isBold: looks.bold,
    isWrapped,
    fill: looks.fill ?? undefined,
    // Text on a fill is black unless the workbook says otherwise, also where the page itself is dark.
    colour: looks.colour ?? (looks.fill === null ? undefined : "#000000"),
    indent,
    textWidth: isText && !isWrapped && needed > width ? room(sheet, row, column, needed, layout) : width,
    isNotEvaluated: looks.notEvaluated.length > 0,
  };
}

/** A number that does not fit is shown as crosses, never cut off: half a number would be another number. */
function crosses(width: number): string {
  return "#".repeat(Math.max(1, Math.floor((width - CELL_PADDING) / 8)));
}

function room(sheet: SheetState, row: number, column: number, needed: number, layout: SheetLayout): number {
  const merged = layout.mergedAt(row, column);
  let width = 0;
  for (let part = column; part <= (merged?.right ?? column); part += 1) width += layout.widthOf(part);
  if (merged) return width;
  for (let next = column + 1; width < needed && next <= layout.columnCount; next += 1) {
    if (hasContent(sheet.cells.at(row, next)) || layout.mergedAt(row, next)) break;
    width += layout.widthOf(next);
  }
  return Math.min(width, Math.ceil(needed));
}
