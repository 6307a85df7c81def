import type { MessageKey } from "../../language/messages";
import type { SpokenYear } from "../calendar/spokenYear";

const NAMES: Readonly<Record<SpokenYear["kind"], readonly MessageKey[]>> = {
  "school-year": ["planning.quarter0", "planning.quarter1", "planning.quarter2", "planning.quarter3"],
  "calendar-year": [
    "activities.calendarQuarter0",
    "activities.calendarQuarter1",
    "activities.calendarQuarter2",
    "activities.calendarQuarter3",
  ],
};

/** The name of a quarter, from 0 to 3, by the months that it has in such a year. */
export function quarterName(kind: SpokenYear["kind"], quarter: number): MessageKey {
  const name = NAMES[kind][quarter];
  if (name === undefined) throw new RangeError("A year has four quarters.");
  return name;
}
