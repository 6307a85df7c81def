/**
 * The day of a moment on the clock of whoever looks at it, as in 2026-01-05: a date that sorts, and that Excel in any
 * language leaves as it is written. Not in UTC, which is still in yesterday just after midnight.
 */
export function localDate(at: Date): string {
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((part) => part.toString().padStart(2, "0"));
  return [at.getFullYear().toString(), month, day].join("-");
}
