import type { Language } from "../../language/language";
import type { CalendarItem } from "../../planning/calendar/calendar";
import type { Review } from "../../review/review";

/** What goes into a calendar file, with the workbook it is from and the moment that was read (ISO 8601). */
export interface CalendarExport {
  readonly items: readonly CalendarItem[];
  readonly name: string;
  readonly takenAt: string;
}

/** What is still to come: an event in the past helps nobody. */
export function itemsToExport({ calendar }: Pick<Review, "calendar">): readonly CalendarItem[] {
  return calendar.items.filter(({ state }) => state === "coming");
}

/**
 * What is coming as a calendar file (.ics), the bytes of it in UTF-8. The library that makes the file is loaded only
 * now.
 */
export async function writeCalendar(review: Review, language: Language): Promise<Uint8Array> {
  const { calendarFile } = await import("./calendarFile");
  const { name, takenAt } = review;
  const text = calendarFile({ items: itemsToExport(review), name, takenAt }, language);
  return new TextEncoder().encode(text);
}
