import type { HostObject } from "../wire/hostObject";
import { RichError } from "../wire/errors";
import { applicationObject } from "./applicationObject";
import type { HostContext } from "./hostContext";
import { namesObject } from "./namesObject";
import { rangeObject } from "./rangeObject";
import { worksheetsObject } from "./worksheetsObject";

/** Excel.Workbook: the root of every path. */
export function workbookObject(context: HostContext): HostObject {
  return {
    typeName: "Workbook",
    properties: {
      name: { since: "1.7", read: () => context.model.state.name },
      worksheets: { since: "1.1", read: () => worksheetsObject(context) },
      names: { since: "1.1", read: () => namesObject(context.model.state.names) },
      application: { since: "1.1", read: () => applicationObject() },
    },
    methods: {
      getSelectedRange: {
        since: "1.1",
        run: () => {
          if (context.faults().isChartSelected) {
            throw new RichError("InvalidSelection", "The current selection is invalid for this operation.");
          }
          const { sheetId, area } = context.model.selection;
          return rangeObject(context, { sheetId, areas: [area] });
        },
      },
      getActiveCell: {
        since: "1.7",
        run: () => {
          const { sheetId, area } = context.model.selection;
          const { top, left } = area;
          return rangeObject(context, { sheetId, areas: [{ top, left, bottom: top, right: left }] });
        },
      },
    },
  };
}
