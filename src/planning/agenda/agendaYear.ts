import { spokenYear, type SpokenYear } from "../calendar/spokenYear";
import { givenName, usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { Agenda } from "./agenda";
import { planYear } from "./planYear";

/**
 * The year that the headings of a plan name, as in "Dit gaan we doen in 2022-2023", or a title above them, or else the
 * name of its sheet. Undefined where none of them names one.
 */
export function statedYear(sheet: SheetSnapshot, headingRow: number): SpokenYear | undefined {
  const area = usedArea(sheet);
  if (!area) return undefined;
  for (let row = headingRow; row >= Math.max(area.top, headingRow - ROWS_ABOVE); row--) {
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(sheet, row, column);
      const year = typeof value === "string" && value.length <= LONGEST_TITLE ? spokenYear(value) : undefined;
      if (year) return year;
    }
  }
  return spokenYear(givenName(sheet));
}

/** A title stands just above its table, and is no sentence. */
const ROWS_ABOVE = 3;
const LONGEST_TITLE = 80;

/** The year of a plan: as it is stated, or else the one that nearly all its times name. */
export function yearOfAgenda(agenda: Agenda): SpokenYear | undefined {
  if (agenda.year) return agenda.year;
  const year = planYear(agenda);
  return year === undefined ? undefined : { kind: "calendar-year", first: year };
}

/** Whether a plan runs with the school year or the calendar year; one that says neither runs with the school year. */
export function yearKind(agenda: Agenda): SpokenYear["kind"] {
  const halves = agenda.activities.flatMap(({ when }) =>
    when.kind === "read" ? when.times.flatMap((time) => (time.kind === "half" ? [time.of] : [])) : [],
  );
  return agenda.year?.kind ?? halves[0] ?? yearOfAgenda(agenda)?.kind ?? "school-year";
}
