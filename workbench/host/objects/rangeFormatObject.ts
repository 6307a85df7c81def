import type { ModelCell } from "../../model/cell";
import { displayText } from "../../model/displayText";
import type { SheetState } from "../../model/state";
import type { HostObject, Property } from "../wire/hostObject";
import { colourGiven, invalidArgument, numberGiven, truthGiven } from "./arguments";
import { changesIn, commonValue, gridOf } from "./grids";
import type { HostContext, Place } from "./hostContext";

/** Characters that autofit goes up to; a sentence in a cell would else push all other columns out of sight. */
const WIDEST_COLUMN = 60;

/** Excel.RangeFormat, with its fill and its font. */
export function rangeFormatObject(context: HostContext, place: Place): HostObject {
  const property = (
    valueOf: (cell: ModelCell) => unknown,
    change: (cell: ModelCell, given: unknown) => ModelCell,
  ): Property => ({
    since: "1.1",
    read: () => commonValue(context.sheet(place.sheetId), place.areas, valueOf),
    write: (given) => {
      context.change(place.sheetId, (sheet) => {
        const changes = changesIn(sheet, place.areas, (cell) => change(cell, given));
        return { ...sheet, cells: sheet.cells.with(changes) };
      });
    },
  });
  const fill: HostObject = {
    typeName: "RangeFill",
    properties: {
      color: property(
        (cell) => cell.fill ?? "#FFFFFF",
        (cell, given) => ({ ...cell, fill: colourGiven(given) }),
      ),
    },
    methods: {},
  };
  const font: HostObject = {
    typeName: "RangeFont",
    properties: {
      bold: property(
        (cell) => cell.bold,
        (cell, given) => ({ ...cell, bold: truthGiven(given, "bold") }),
      ),
      color: property(
        (cell) => cell.colour ?? "#000000",
        (cell, given) => ({ ...cell, colour: colourGiven(given) }),
      ),
    },
    methods: {},
  };
  return {
    typeName: "RangeFormat",
    properties: {
      fill: { since: "1.1", read: () => fill },
      font: { since: "1.1", read: () => font },
      protection: { since: "1.2", read: () => formatProtectionObject(context, place) },
      indentLevel: {
        ...property(
          (cell) => cell.indent,
          (cell, given) => ({ ...cell, indent: numberGiven(given, "indentLevel") }),
        ),
        since: "1.9",
      },
      wrapText: property(
        (cell) => cell.isWrapped,
        (cell, given) => ({ ...cell, isWrapped: truthGiven(given, "wrapText") }),
      ),
      columnWidth: {
        since: "1.2",
        write: (given) => {
          const width = charactersOf(numberGiven(given, "columnWidth"));
          context.change(place.sheetId, (sheet) => ({
            ...sheet,
            columnWidths: new Map([
              ...sheet.columnWidths,
              ...columnsOf(place).map((one) => [one, width] as const),
            ]),
          }));
        },
      },
    },
    methods: {
      autofitColumns: {
        since: "1.2",
        run: () => {
          context.change(place.sheetId, (sheet) => ({ ...sheet, columnWidths: fittedWidths(sheet, place) }));
        },
      },
    },
  };
}

/** Excel.FormatProtection, for reading only. */
function formatProtectionObject(context: HostContext, place: Place): HostObject {
  const locked = (): boolean | null =>
    commonValue(context.sheet(place.sheetId), place.areas, (cell) => cell.isLocked);
  return {
    typeName: "FormatProtection",
    properties: { locked: { since: "1.2", read: locked } },
    methods: {},
  };
}

/** The characters that fit in a column of so many points: 7 pixels each and 5 beside them, at 96 pixels an inch. */
function charactersOf(points: number): number {
  if (points < 0) throw invalidArgument("columnWidth");
  return Math.max(0, ((points * 96) / 72 - 5) / 7);
}

function columnsOf(place: Place): readonly number[] {
  return place.areas.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index),
  );
}

function fittedWidths(sheet: SheetState, place: Place): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const area of place.areas) {
    gridOf(sheet, area, (cell, _row, column) => {
      const width = Math.min(displayText(cell).length + 2, WIDEST_COLUMN);
      widths.set(column, Math.max(widths.get(column) ?? 0, width));
    });
  }
  return new Map([...sheet.columnWidths, ...widths]);
}
