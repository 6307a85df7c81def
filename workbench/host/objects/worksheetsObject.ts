import type { SheetState } from "../../model/state";
import { RichError } from "../wire/errors";
import type { HostObject, Method } from "../wire/hostObject";
import { textGiven } from "./arguments";
import type { HostContext } from "./hostContext";
import { worksheetObject } from "./worksheetObject";

/** Registering is noted by the broker's event door; here the call only has to exist. */
const registration = (since: string): Method => ({ since, run: () => undefined });

/** Excel.WorksheetCollection. Sheets are found by id as well as by name: office.js uses the id once it knows it. */
export function worksheetsObject(context: HostContext): HostObject {
  const { model } = context;
  const object = (sheet: SheetState | undefined): HostObject | null =>
    sheet ? worksheetObject(context, sheet.id) : null;
  const existing = (key: unknown): HostObject => {
    const found = object(model.sheet(textGiven(key, "sheet")));
    if (!found) throw new RichError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  };
  const seen = (visibleOnly: unknown): readonly SheetState[] =>
    model.state.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "visible");
  return {
    typeName: "WorksheetCollection",
    properties: {},
    methods: {
      getItem: { since: "1.1", run: existing },
      getItemOrNullObject: { since: "1.4", run: (key) => object(model.sheet(textGiven(key, "sheet"))) },
      getActiveWorksheet: { since: "1.1", run: () => existing(model.selection.sheetId) },
      getCount: { since: "1.4", run: (visibleOnly) => seen(visibleOnly).length },
      getFirst: { since: "1.5", run: (visibleOnly) => object(seen(visibleOnly)[0]) },
      add: { since: "1.1", run: (name) => object(added(context, name)) },
      _RegisterDataChangedEvent: registration("1.9"),
      _UnregisterDataChangedEvent: registration("1.9"),
      _RegisterAddedEvent: registration("1.7"),
      _UnregisterAddedEvent: registration("1.7"),
      _RegisterDeletedEvent: registration("1.7"),
      _UnregisterDeletedEvent: registration("1.7"),
    },
    item: existing,
    items: () => model.state.sheets.map((sheet) => worksheetObject(context, sheet.id)),
  };
}

function added(context: HostContext, given: unknown): SheetState {
  const { model } = context;
  const name = given === null || given === undefined ? freeName(context) : textGiven(given, "name");
  // The rules of Excel for a sheet's name: 1 to 31 characters, none of these, no apostrophe at either end.
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
    throw new RichError("InvalidArgument", "The name is not allowed.");
  }
  if (model.sheet(name)) throw new RichError("ItemAlreadyExists", "A sheet with this name already exists.");
  return model.addSheet(name, "addin");
}

function freeName(context: HostContext): string {
  const taken = context.model.state.sheets.length;
  let number = taken + 1;
  while (context.model.sheet(`Blad${number.toString()}`)) number += 1;
  return `Blad${number.toString()}`;
}
