import type { LanguageCode } from "../../language/language";
import { message, type Message } from "../../language/messages";
import type { PlanCalendar } from "./calendar";
import { calendarDay, dayInWords } from "./calendarDay";

/** How many moments are coming and late, and which is the next; in sentences. */
export function calendarSummary({ items, today }: PlanCalendar, code: LanguageCode): readonly Message[] {
  const coming = items.filter(({ state }) => state === "coming");
  const late = items.filter(({ state }) => state === "late").length;
  const day = dayInWords(calendarDay(today), code);
  const [next] = coming;
  return [
    message("calendar.summary", { coming: coming.length, late, today: day }),
    next
      ? message("calendar.next", { title: next.title, on: dayInWords(next.on, code) })
      : message("calendar.nothingComing", { today: day }),
  ];
}
