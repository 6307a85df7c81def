import { LOCALES } from "../../amounts/format";
import type { LanguageCode } from "../../language/language";

/** A day; or a whole month, where no day of it is said. Months from 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

/** Where the people of these plans are: a moment near midnight belongs to their day. */
const TIME_ZONE = "Europe/Amsterdam";

/** The day of a moment (ISO 8601) in the Netherlands, as in "2026-01-05". Throws a RangeError for what is no moment. */
export function dayOfMoment(moment: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: TIME_ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(new Date(moment));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** The last day on which something is still in time, as in "2026-10-31": of a month its last day. */
export function lastDay({ year, month, day }: CalendarDay): string {
  const last = day ?? daysIn(year, month);
  return [year.toString().padStart(4, "0"), two(month), two(last)].join("-");
}

/** Whether the day is in the calendar: 31 February is not. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  const isMonth = month >= 1 && month <= 12;
  return isMonth && (day === undefined || (day >= 1 && day <= daysIn(year, month)));
}

/** A number of months further, as in "2027-01": for where a list begins or ends. */
export function monthFurther(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  return `${Math.floor(count / 12).toString()}-${two((count % 12) + 1)}`;
}

/** The month of a day as in "2026-10". */
export function monthOf({ year, month }: CalendarDay): string {
  return `${year.toString()}-${two(month)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return number.toString().padStart(2, "0");
}

/** The day in words, as in "31 oktober 2026"; of a whole month "oktober 2026". */
export function dayInWords({ year, month, day }: CalendarDay, code: LanguageCode): string {
  return new Intl.DateTimeFormat(LOCALES[code], {
    ...(day === undefined ? {} : { day: "numeric" }),
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** The parts of a day as in "2026-01-05". */
export function calendarDay(day: string): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date };
}
