import type { Language } from "../../language/language";
import type { AddSheet, Edit, NewCell } from "../../workbook/edit";
import { dayInWords, lastDay, type CalendarDay } from "./calendarDay";
import { DEFAULT_MOMENTS } from "./defaultMoments";
import { daysOfMoment } from "./moments";

const HEADINGS = ["Moment", "Datum", "Wie", "Stand", "Bron"];
const STATES = ["gereed", "loopt", "vervallen"];
/** Rows beneath the last moment that take a state from the list as well. */
const SPARE_ROWS = 20;

/**
 * A calendar of planning and control for a year, with the moments that most partnerships have: each with its source, and
 * all to be changed. Headings and dates are those that Peil reads, in every language.
 */
export function calendarTemplate(
  name: string,
  year: number,
  { words }: Language,
): readonly [AddSheet, ...Edit[]] {
  const moments = DEFAULT_MOMENTS.flatMap(({ title, when, source }) =>
    (daysOfMoment(when) ?? []).map((day) => ({ title, source, on: { ...day, year: day.year ?? year } })),
  ).sort((one, other) => lastDay(one.on).localeCompare(lastDay(other.on)));
  const rows = moments.map(({ title, source, on }): readonly NewCell[] => [
    words(title),
    dateCell(on),
    null,
    null,
    words(source),
  ]);
  const column = HEADINGS.indexOf("Stand") + 1;
  return [
    {
      kind: "add-sheet",
      name,
      rows: [HEADINGS, ...rows],
      boldRows: [1],
      widths: [48, 18, 20, 14, 60],
      frozenRows: 1,
    },
    {
      kind: "limit-choice",
      sheet: name,
      area: { top: 2, left: column, bottom: rows.length + 1 + SPARE_ROWS, right: column },
      choices: STATES,
      title: words("calendar.columnState"),
      message: words("calendar.templateStates"),
    },
  ];
}

/** Written as a text: "1 februari 2026" means the same in every Excel, and a month has no day to be a date of. */
function dateCell(on: CalendarDay): NewCell {
  return dayInWords(on, "nl");
}
