import { cellCount, WHOLE_SHEET, type Rectangle } from "../../model/rectangle";
import { RichError } from "../wire/errors";
import type { HostObject, Property } from "../wire/hostObject";
import { addressOf, rectanglesGiven } from "./addresses";
import { invalidArgument, nameGiven, numberGiven, textGiven } from "./arguments";
import { conditionalFormatsObject } from "./conditionalFormatsObject";
import { dataValidationObject } from "./dataValidationObject";
import { changesIn, gridOf } from "./grids";
import type { HostContext, Place } from "./hostContext";
import { cellProperties, columnProperties, rowProperties } from "./propertyLists";
import { rangeFormatObject } from "./rangeFormatObject";
import { rangeValueProperties } from "./rangeValues";

/** Ranges that a later call takes as an argument: their areas by object. */
const areasOfRanges = new WeakMap<HostObject, Rectangle>();

/** Excel.Range. `place` has exactly one area. */
export function rangeObject(context: HostContext, place: Place): HostObject {
  const { sheetId } = place;
  const [area = WHOLE_SHEET] = place.areas;
  const sheet = () => context.sheet(sheetId);
  const range = (other: Rectangle): HostObject => rangeObject(context, { sheetId, areas: [other] });
  const fixed = (value: unknown): Property => ({ since: "1.1", read: () => value });
  const object: HostObject = {
    typeName: "Range",
    isReferenced: true,
    properties: {
      address: { since: "1.1", read: () => addressOf(sheet().name, [area]) },
      rowIndex: fixed(area.top - 1),
      columnIndex: fixed(area.left - 1),
      rowCount: fixed(area.bottom - area.top + 1),
      columnCount: fixed(area.right - area.left + 1),
      // Excel gives -1 for a number of cells that does not fit in 32 bits.
      cellCount: fixed(cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)),
      format: { since: "1.1", read: () => rangeFormatObject(context, place) },
      conditionalFormats: { since: "1.6", read: () => conditionalFormatsObject(context, place) },
      dataValidation: { since: "1.8", read: () => dataValidationObject(context, place) },
      ...rangeValueProperties(context, sheetId, area),
    },
    methods: {
      getCell: {
        since: "1.1",
        run: (row, column) => {
          const top = area.top + numberGiven(row, "row");
          const left = area.left + numberGiven(column, "column");
          return range({ top, left, bottom: top, right: left });
        },
      },
      getRow: {
        since: "1.1",
        run: (row) => {
          const top = area.top + numberGiven(row, "row");
          if (top > area.bottom) throw invalidArgument("row");
          return range({ ...area, top, bottom: top });
        },
      },
      getColumn: {
        since: "1.1",
        run: (column) => {
          const left = area.left + numberGiven(column, "column");
          if (left > area.right) throw invalidArgument("column");
          return range({ ...area, left, right: left });
        },
      },
      getBoundingRect: { since: "1.1", run: (other) => range(around(area, otherArea(other))) },
      getCellProperties: { since: "1.9", run: (wanted) => cellProperties(sheet(), area, wanted) },
      getRowProperties: { since: "1.9", run: (wanted) => rowProperties(sheet(), area, wanted) },
      getColumnProperties: { since: "1.9", run: (wanted) => columnProperties(sheet(), area, wanted) },
      copyFrom: {
        since: "1.9",
        run: (source, copyType) => {
          nameGiven(copyType, ["Formats"], "copyType");
          copyLooks(context, sheetId, otherArea(source), area);
        },
      },
      select: {
        since: "1.1",
        run: () => {
          select(context, sheetId, area);
        },
      },
      _ValidateArraySize: {
        since: "1.3",
        run: (rows, columns) => {
          if (gridOf(sheet(), area, () => 0)?.length !== rows || columns !== area.right - area.left + 1) {
            throw invalidArgument("the rows or columns do not match the size of the range");
          }
        },
      },
    },
  };
  areasOfRanges.set(object, area);
  return object;
}

/** Looks only, between areas of one sheet that are equally large. */
function copyLooks(context: HostContext, sheetId: string, from: Rectangle, to: Rectangle): void {
  if (cellCount(from) !== cellCount(to)) throw invalidArgument("the areas are not equally large");
  context.change(sheetId, (sheet) => {
    const changes = changesIn(sheet, [to], (cell, row, column) => {
      const source = sheet.cells.at(from.top + row - to.top, from.left + column - to.left);
      return { ...source, value: cell.value, formula: cell.formula, hasTextPrefix: cell.hasTextPrefix };
    });
    return { ...sheet, cells: sheet.cells.with(changes) };
  });
}

function select(context: HostContext, sheetId: string, area: Rectangle): void {
  if (context.faults().isChartSelected) {
    throw new RichError("InvalidSelection", "The current selection is invalid for this operation.");
  }
  if (context.sheet(sheetId).visibility !== "visible") {
    throw new RichError("InvalidOperation", "A range on a hidden sheet cannot be selected.");
  }
  context.model.select(sheetId, area);
}

function otherArea(given: unknown): Rectangle {
  const known =
    typeof given === "object" && given !== null ? areasOfRanges.get(given as HostObject) : undefined;
  if (known) return known;
  const [area] = rectanglesGiven(textGiven(given, "range"));
  if (!area) throw invalidArgument("range");
  return area;
}

function around(one: Rectangle, other: Rectangle): Rectangle {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
