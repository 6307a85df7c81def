import type { HostObject } from "../wire/hostObject";
import type { HostContext } from "./hostContext";

/** Excel.WorksheetProtection, for reading only: Peil never takes a protection off. */
export function protectionObject(context: HostContext, sheetId: string): HostObject {
  return {
    typeName: "WorksheetProtection",
    properties: { protected: { since: "1.2", read: () => context.sheet(sheetId).isProtected } },
    methods: {},
  };
}
