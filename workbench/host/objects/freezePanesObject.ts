import type { HostObject } from "../wire/hostObject";
import { invalidArgument, numberGiven } from "./arguments";
import type { HostContext } from "./hostContext";

/** Excel.WorksheetFreezePanes of a sheet: rows from the top. */
export function freezePanesObject(context: HostContext, sheetId: string): HostObject {
  return {
    typeName: "WorksheetFreezePanes",
    properties: {},
    methods: {
      freezeRows: {
        since: "1.7",
        run: (count) => {
          const frozenRows = numberGiven(count, "count");
          if (!Number.isInteger(frozenRows) || frozenRows < 1) throw invalidArgument("count");
          context.change(sheetId, (sheet) => ({ ...sheet, frozenRows }));
        },
      },
    },
  };
}
