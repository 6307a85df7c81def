import type { ModelCell } from "../../model/cell";
import type { Rectangle } from "../../model/rectangle";
import type { SheetState } from "../../model/state";
import { RichError } from "../wire/errors";
import { fieldsGiven } from "./arguments";
import { gridOf } from "./grids";

type Properties = Readonly<Record<string, unknown>>;

/** What getCellProperties can tell of a cell here. Answers go back in camel case: office.js hands them on untouched. */
const CELL: Properties = {
  format: {
    indentLevel: (cell: ModelCell) => cell.indent,
    font: { bold: (cell: ModelCell) => cell.bold, color: (cell: ModelCell) => cell.colour ?? "#000000" },
    fill: { color: (cell: ModelCell) => cell.fill ?? "#FFFFFF" },
  },
};

/** Range.getCellProperties: the wanted properties of each cell, row by row. */
export function cellProperties(sheet: SheetState, area: Rectangle, wanted: unknown): unknown {
  return gridOf(sheet, area, (cell) => picked(CELL, fieldsGiven(wanted, "cellPropertiesLoadOptions"), cell));
}

/** Range.getRowProperties. */
export function rowProperties(sheet: SheetState, area: Rectangle, wanted: unknown): unknown {
  const known: Properties = { rowHidden: (row: number) => sheet.hiddenRows.has(row) };
  return numbers(area.top, area.bottom).map((row) =>
    picked(known, fieldsGiven(wanted, "rowPropertiesLoadOptions"), row),
  );
}

/** Range.getColumnProperties. */
export function columnProperties(sheet: SheetState, area: Rectangle, wanted: unknown): unknown {
  const known: Properties = { columnHidden: (column: number) => sheet.hiddenColumns.has(column) };
  return numbers(area.left, area.right).map((column) =>
    picked(known, fieldsGiven(wanted, "columnPropertiesLoadOptions"), column),
  );
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function picked(known: Properties, wanted: Properties, subject: unknown): Properties {
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    const member = known[name];
    if (typeof member === "function") answer[name] = (member as (subject: unknown) => unknown)(subject);
    else if (typeof member === "object" && member !== null) {
      answer[name] = picked(member as Properties, fieldsGiven(want, name), subject);
    } else throw new RichError("ApiNotFound", `The workbench does not answer the property ${name}.`);
  }
  return answer;
}
