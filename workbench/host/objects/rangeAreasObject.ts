import { cellCount } from "../../model/rectangle";
import type { HostObject } from "../wire/hostObject";
import { addressOf } from "./addresses";
import { conditionalFormatsObject } from "./conditionalFormatsObject";
import { dataValidationObject } from "./dataValidationObject";
import type { HostContext, Place } from "./hostContext";
import { rangeFormatObject } from "./rangeFormatObject";

/** Excel.RangeAreas: several ranges of one sheet. */
export function rangeAreasObject(context: HostContext, place: Place): HostObject {
  return {
    typeName: "RangeAreas",
    isReferenced: true,
    properties: {
      address: { since: "1.9", read: () => addressOf(context.sheet(place.sheetId).name, place.areas) },
      areaCount: { since: "1.9", read: () => place.areas.length },
      cellCount: { since: "1.9", read: () => place.areas.reduce((sum, area) => sum + cellCount(area), 0) },
      format: { since: "1.9", read: () => rangeFormatObject(context, place) },
      conditionalFormats: { since: "1.9", read: () => conditionalFormatsObject(context, place) },
      dataValidation: { since: "1.9", read: () => dataValidationObject(context, place) },
    },
    methods: {},
  };
}
