import type { Language } from "../language/language";
import type { PlanCalendar } from "../planning/calendar/calendar";
import { dayInWords } from "../planning/calendar/calendarDay";
import { calendarSummary } from "../planning/calendar/calendarSummary";
import { addressText } from "../workbook/address";
import { textTable } from "./textTable";

/** What is to be ready and when, a line each; nothing where no day is named. */
export function calendarText(calendar: PlanCalendar, { say, words, code }: Language): readonly string[] {
  if (calendar.items.length === 0) return [];
  const rows = calendar.items.map(({ on, title, kind, cell, state }) => [
    { text: dayInWords(on, code) },
    { text: words(`calendar.state.${state}`) },
    { text: title },
    { text: words("calendar.source", { kind: words(`calendar.kind.${kind}`), cell: addressText(cell) }) },
  ]);
  const { withoutYear } = calendar;
  return [
    words("calendar.heading"),
    ...calendarSummary(calendar, code).map((sentence) => `  ${say(sentence)}`),
    ...textTable(rows),
    ...(withoutYear > 0 ? [`  ${words("calendar.withoutYear", { count: withoutYear })}`] : []),
    "",
  ];
}
