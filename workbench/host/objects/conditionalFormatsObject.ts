import type { ConditionalFormat } from "../../model/conditionalFormat";
import { overlaps } from "../../model/rectangle";
import { RichError } from "../wire/errors";
import type { HostObject } from "../wire/hostObject";
import { nameGiven, textGiven } from "./arguments";
import { conditionalFormatObject } from "./conditionalFormatObject";
import type { HostContext, Place } from "./hostContext";

const NO_RULE = {
  Custom: { kind: "custom", formula: "=FALSE" },
  CellValue: { kind: "cell-value", operator: "EqualTo", formula1: "=FALSE", formula2: null },
} as const;

/** Excel.ConditionalFormatCollection: all that touch the place. A new one goes before the others. */
export function conditionalFormatsObject(context: HostContext, place: Place): HostObject {
  const { sheetId } = place;
  const formats = (): readonly ConditionalFormat[] =>
    context
      .sheet(sheetId)
      .conditionalFormats.filter((format) =>
        format.areas.some((one) => place.areas.some((other) => overlaps(one, other))),
      );
  const found = (id: unknown): HostObject | null => {
    const wanted = textGiven(id, "id");
    return formats().some((format) => format.id === wanted)
      ? conditionalFormatObject(context, sheetId, wanted)
      : null;
  };
  const existing = (id: unknown): HostObject => {
    const object = found(id);
    if (!object) throw new RichError("ItemNotFound", "The requested resource doesn't exist.");
    return object;
  };
  return {
    typeName: "ConditionalFormatCollection",
    properties: {},
    methods: {
      add: {
        since: "1.6",
        run: (type) => {
          const rule = NO_RULE[nameGiven(type, ["Custom", "CellValue"], "conditional format type")];
          const id = context.model.newId();
          const format: ConditionalFormat = {
            id,
            areas: place.areas,
            rule,
            fill: null,
            colour: null,
            bold: null,
            stopIfTrue: false,
          };
          context.change(sheetId, (sheet) => ({
            ...sheet,
            conditionalFormats: [format, ...sheet.conditionalFormats],
          }));
          return conditionalFormatObject(context, sheetId, id);
        },
      },
      getCount: { since: "1.6", run: () => formats().length },
      getItem: { since: "1.6", run: existing },
      getItemOrNullObject: { since: "1.14", run: found },
    },
    item: existing,
    items: () => {
      if (context.faults().areFormatsUnreadable) {
        throw new RichError("ItemNotFound", "The requested resource doesn't exist.");
      }
      return formats().map((format) => conditionalFormatObject(context, sheetId, format.id));
    },
  };
}
