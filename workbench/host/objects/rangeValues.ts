import type { CellValue } from "../../../src/workbook/cell";
import type { ModelCell } from "../../model/cell";
import { displayText } from "../../model/displayText";
import { cellWithEntry } from "../../model/entry";
import type { Rectangle } from "../../model/rectangle";
import type { Property } from "../wire/hostObject";
import { invalidArgument } from "./arguments";
import { changesIn, gridOf, valuesGiven } from "./grids";
import type { HostContext } from "./hostContext";

/** The properties of a range that have a value for each cell. */
export function rangeValueProperties(
  context: HostContext,
  sheetId: string,
  area: Rectangle,
): Readonly<Record<string, Property>> {
  const grid = (valueOf: (cell: ModelCell) => unknown) => () => gridOf(context.sheet(sheetId), area, valueOf);
  const write = (change: (cell: ModelCell, given: unknown) => ModelCell) => (given: unknown) => {
    const sheet = context.sheet(sheetId);
    const valueAt = valuesGiven(given, area);
    const changes = changesIn(sheet, [area], (cell, row, column) => change(cell, valueAt(row, column)));
    if (changes.some((changed) => changed.cell.isLocked)) context.writableSheet(sheetId);
    context.model.writeCells(sheetId, area, changes, "addin");
  };
  return {
    values: { since: "1.1", read: grid((cell) => cell.value ?? ""), write: write(withEntry) },
    formulas: {
      since: "1.1",
      read: grid((cell) => cell.formula ?? cell.value ?? ""),
      write: write(withEntry),
    },
    numberFormat: { since: "1.1", read: grid((cell) => cell.format), write: write(withFormat) },
    text: { since: "1.1", read: grid(displayText) },
    valueTypes: { since: "1.1", read: grid((cell) => cellValueType(cell.value)) },
  };
}

/** null leaves a cell as it is; to empty it takes "". */
function withEntry(cell: ModelCell, given: unknown): ModelCell {
  if (given === null) return cell;
  if (typeof given !== "string" && typeof given !== "number" && typeof given !== "boolean") {
    throw invalidArgument("value");
  }
  return cellWithEntry(cell, given, "en");
}

function withFormat(cell: ModelCell, given: unknown): ModelCell {
  if (given === null) return cell;
  if (typeof given !== "string") throw invalidArgument("number format");
  return { ...cell, format: given };
}

/** The name Excel gives to the kind of a value. */
export function cellValueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
