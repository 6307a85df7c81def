import type { DefinedName } from "../../model/state";
import type { HostObject } from "../wire/hostObject";

/** Excel.NamedItemCollection, for reading only: of the workbook, or of one sheet. */
export function namesObject(names: readonly DefinedName[]): HostObject {
  return {
    typeName: "NamedItemCollection",
    properties: {},
    methods: {},
    items: () => names.map(nameObject),
  };
}

function nameObject({ name, refersTo }: DefinedName): HostObject {
  return {
    typeName: "NamedItem",
    id: name,
    properties: {
      name: { since: "1.1", read: () => name },
      formula: { since: "1.7", read: () => refersTo },
    },
    methods: {},
  };
}
