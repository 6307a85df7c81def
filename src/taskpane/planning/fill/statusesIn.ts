import type { Activity } from "../../../planning/agenda/agenda";
import { numberedTexts } from "../../../planning/agenda/numberedTexts";
import { readStatus } from "../../../planning/status/status";
import type { CellValue } from "../../../workbook/cell";

/** The status of each activity of a row as a cell says them: a status, words that are none, or null for nothing. */
export function statusesIn(
  value: CellValue,
  activities: readonly Pick<Activity, "step">[],
): readonly (string | null)[] {
  const text = value === null ? "" : String(value);
  const pieces = numberedTexts(text.split(/\r?\n/));
  return activities.map(({ step }) => {
    // A status without numbers goes for every step.
    const own = pieces ? pieces.find(({ number }) => number.toString() === step)?.text : text;
    const reading = readStatus(own ?? "");
    return reading.kind === "status" ? reading.status : reading.kind === "blank" ? null : (own ?? null);
  });
}
