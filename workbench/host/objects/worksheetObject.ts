import { rectangleOfCell, WHOLE_SHEET, type Rectangle } from "../../model/rectangle";
import { RichError } from "../wire/errors";
import type { HostObject } from "../wire/hostObject";
import { rectanglesGiven } from "./addresses";
import { numberGiven } from "./arguments";
import type { HostContext } from "./hostContext";
import { freezePanesObject } from "./freezePanesObject";
import { namesObject } from "./namesObject";
import { protectionObject } from "./protectionObject";
import { rangeAreasObject } from "./rangeAreasObject";
import { rangeObject } from "./rangeObject";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** Excel.Worksheet. */
export function worksheetObject(context: HostContext, sheetId: string): HostObject {
  const sheet = () => context.sheet(sheetId);
  const range = (area: Rectangle): HostObject => rangeObject(context, { sheetId, areas: [area] });
  return {
    typeName: "Worksheet",
    id: sheetId,
    properties: {
      id: { since: "1.1", read: () => sheet().id },
      name: { since: "1.1", read: () => sheet().name },
      position: { since: "1.1", read: () => context.model.state.sheets.indexOf(sheet()) },
      visibility: { since: "1.1", read: () => VISIBILITY[sheet().visibility] },
      names: { since: "1.4", read: () => namesObject(sheet().names) },
      protection: { since: "1.2", read: () => protectionObject(context, sheetId) },
      freezePanes: { since: "1.7", read: () => freezePanesObject(context, sheetId) },
    },
    methods: {
      getRange: { since: "1.1", run: (address) => range(oneRectangle(address)) },
      getRanges: {
        since: "1.9",
        run: (address) => rangeAreasObject(context, { sheetId, areas: rectanglesGiven(address) }),
      },
      getCell: {
        since: "1.1",
        run: (row, column) =>
          range(rectangleOfCell(numberGiven(row, "row") + 1, numberGiven(column, "column") + 1)),
      },
      getUsedRange: {
        since: "1.1",
        run: (valuesOnly) => range(sheet().cells.usedArea(valuesOnly === true) ?? rectangleOfCell(1, 1)),
      },
      getUsedRangeOrNullObject: {
        since: "1.4",
        run: (valuesOnly) => {
          const used = sheet().cells.usedArea(valuesOnly === true);
          return used ? range(used) : null;
        },
      },
      getNextOrNullObject: {
        since: "1.5",
        run: (visibleOnly) => nextSheet(context, sheetId, visibleOnly === true),
      },
      activate: {
        since: "1.1",
        run: () => {
          if (sheet().visibility !== "visible") {
            throw new RichError("InvalidOperation", "A hidden sheet cannot be activated.");
          }
          const { selection } = context.model;
          if (selection.sheetId !== sheetId) context.model.select(sheetId, rectangleOfCell(1, 1));
        },
      },
      _RegisterDataChangedEvent: { since: "1.7", run: () => undefined },
      _UnregisterDataChangedEvent: { since: "1.7", run: () => undefined },
    },
  };
}

function oneRectangle(address: unknown): Rectangle {
  if (address === null || address === undefined) return WHOLE_SHEET;
  const [first, ...more] = rectanglesGiven(address);
  if (!first || more.length > 0) throw new RichError("InvalidArgument", "The address is not one range.");
  return first;
}

function nextSheet(context: HostContext, sheetId: string, visibleOnly: boolean): HostObject | null {
  const { sheets } = context.model.state;
  const place = sheets.findIndex((candidate) => candidate.id === sheetId);
  const next = sheets
    .slice(place + 1)
    .find((candidate) => !visibleOnly || candidate.visibility === "visible");
  return next ? worksheetObject(context, next.id) : null;
}
