import ical from "ical-generator";
import type { Language } from "../../language/language";
import { calendarDay, dayInWords, lastDay } from "../../planning/calendar/calendarDay";
import type { CalendarItem } from "../../planning/calendar/calendar";
import { addressText } from "../../workbook/address";
import { printableText } from "../document/printableText";
import type { CalendarExport } from "./writeCalendar";

const DOMAIN = "peil";

/**
 * Moments as a calendar file (RFC 5545): an event for a whole day each, on its last day where only a month was agreed.
 * An event keeps its UID when it is written again, so that a calendar program replaces it. Every line ends in CRLF.
 */
export function calendarFile({ items, name, takenAt }: CalendarExport, language: Language): string {
  const calendar = ical({
    prodId: `//Peil//Planning//${language.code.toUpperCase()}`,
    name: language.words("calendar.fileTitle", { name }),
  });
  for (const item of items) {
    const { year, month, day } = calendarDay(lastDay(item.on));
    const start = Date.UTC(year, month - 1, day);
    calendar.createEvent({
      id: `${item.key}@${DOMAIN}`,
      stamp: new Date(takenAt),
      start: new Date(start),
      // The end of a whole day is the day after it (RFC 5545, 3.6.1).
      end: new Date(start + MILLISECONDS_A_DAY),
      allDay: true,
      summary: printableText(item.title),
      description: printableText(descriptionOf(item, language)),
    });
  }
  return `${calendar.toString()}\r\n`;
}

const MILLISECONDS_A_DAY = 86_400_000;

function descriptionOf({ on, who, note, cell }: CalendarItem, { words, code }: Language): string {
  const lines = [
    on.day === undefined ? words("calendar.fileMonth", { on: dayInWords(on, code) }) : "",
    who === "" ? "" : words("calendar.fileWho", { who }),
    note,
    words("calendar.fileSource", { cell: addressText(cell) }),
  ];
  return lines.filter((line) => line !== "").join("\n");
}
