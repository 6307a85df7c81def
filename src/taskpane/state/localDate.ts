/**
 * The day of a moment on the clock of whoever looks at it, as in 2026-01-05: a date that sorts, and that Excel in any
 * language leaves as it is written. Not in UTC, which is still in yesterday just after midnight.
 */
export function localDate(at: Date): string {
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((part) => part.toString().padStart(2, "0"));
  return [at.getFullYear().toString(), month, day].join("-");
}

/** The minute of a moment on that clock, as in "2026-01-05 09.00": it sorts, and the name of a sheet takes it. */
export function localMinute(at: Date): string {
  const [hours, minutes] = [at.getHours(), at.getMinutes()].map((part) => part.toString().padStart(2, "0"));
  return `${localDate(at)} ${hours ?? ""}.${minutes ?? ""}`;
}
