/** Day 25569 of Excel's calendar is 1 January 1970. */
const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * What in a number format is no part of the number: quoted text, a colour or condition, a letter behind a backslash, and
 * one whose width is left open (_) or filled (*), as in the accounting format with "_D_M" for the German mark.
 */
const BESIDE_THE_NUMBER = /"[^"]*"|\[[^\]]*\]|[\\_*].|general/gi;

/** Whether a number format shows a number as a date or a time. */
export function isDateFormat(format: string): boolean {
  if (format === "" || format === "General") return false;
  return /[dmyhs]/i.test(format.replaceAll(BESIDE_THE_NUMBER, ""));
}

/** A day of Excel's calendar as in "1-8-2024"; a number outside that calendar as the number it is. */
export function dayText(serial: number): string {
  const date = dateOf(serial);
  return date
    ? [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join("-")
    : serial.toString();
}

/** Year, month (1 to 12) and day of a day of Excel's calendar; undefined outside it. */
export function yearMonthDay(
  serial: number,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const date = dateOf(serial);
  return date && { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * A day of Excel's calendar as month and year, as in "Aug 24": how a heading names a period. A number outside that
 * calendar as the number it is.
 */
export function monthAndYear(serial: number): string {
  const date = dateOf(serial);
  if (!date) return serial.toString();
  const month = new Intl.DateTimeFormat("nl-NL", { month: "short", timeZone: "UTC" })
    .format(date)
    .replace(".", "");
  const name = month.charAt(0).toUpperCase() + month.slice(1);
  return `${name} ${(date.getUTCFullYear() % 100).toString().padStart(2, "0")}`;
}

/** Excel counts a 29 February 1900 that never was: before it, its days are one further. */
const PHANTOM_DAY = 60;
/** The last day of Excel's calendar, 31 December 9999. */
const LAST_DAY = 2_958_465;

/** Undefined outside Excel's calendar: Excel itself shows "####" there. */
function dateOf(day: number): Date | undefined {
  if (!(day >= 0 && day < LAST_DAY + 1)) return undefined;
  const serial = day < PHANTOM_DAY ? day + 1 : day;
  return new Date((serial - DAYS_TO_1970) * MILLISECONDS_A_DAY);
}
