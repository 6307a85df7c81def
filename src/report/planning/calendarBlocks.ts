import type { Language } from "../../language/language";
import type { PlanCalendar } from "../../planning/calendar/calendar";
import { dayInWords } from "../../planning/calendar/calendarDay";
import { calendarSummary } from "../../planning/calendar/calendarSummary";
import { addressText } from "../../workbook/address";
import { column, heading, line, paragraph, table } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";

/** What is to be ready and when, in order of time; what is late says so. Nothing where no day is named. */
export function calendarBlocks(calendar: PlanCalendar, language: Language): readonly ReportBlock[] {
  const { say, words, code } = language;
  if (calendar.items.length === 0) return [];
  const columns = [
    column(words("calendar.columnWhen"), 2.6),
    column(words("calendar.columnWhat"), 6),
    column(words("calendar.columnWho"), 3),
    column(words("calendar.columnSource"), 3.4),
    column(words("calendar.columnState"), 2),
  ];
  const rows = calendar.items.map(({ on, title, who, kind, cell, state }) =>
    line(
      dayInWords(on, code),
      title,
      who,
      words("calendar.source", { kind: words(`calendar.kind.${kind}`), cell: addressText(cell) }),
      words(`calendar.state.${state}`),
    ),
  );
  const { withoutYear } = calendar;
  return [
    heading(1, words("calendar.heading")),
    ...calendarSummary(calendar, code).map((sentence) => paragraph(say(sentence), "lead")),
    table(words("calendar.tableCaption"), columns, rows, 1),
    ...(withoutYear > 0 ? [paragraph(words("calendar.withoutYear", { count: withoutYear }))] : []),
  ];
}
