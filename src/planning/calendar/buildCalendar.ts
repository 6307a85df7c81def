import { startFingerprint } from "../../workbook/fingerprint";
import type { CalendarItem, CalendarSource, CalendarState, PlanCalendar } from "./calendar";
import { lastDay, monthOf } from "./calendarDay";

/** Lays what is to be done beside today, in order of time. `today` as in "2026-01-05". */
export function buildCalendar(
  sources: readonly CalendarSource[],
  withoutYear: number,
  today: string,
): PlanCalendar {
  const known = new Map<string, number>();
  const items = sources.map((source): CalendarItem => {
    const name = nameOf(source);
    const count = known.get(name) ?? 0;
    known.set(name, count + 1);
    return { ...source, key: keyOf(name, count), state: stateOf(source, today) };
  });
  return { today, items: items.sort(inTime), withoutYear };
}

function stateOf({ isDone, on }: CalendarSource, today: string): CalendarState {
  if (isDone === true) return "done";
  if (lastDay(on) >= today) return "coming";
  return isDone === false ? "late" : "passed";
}

/** What comes back every year or quarter is another thing each time; anything else may get another day. */
function nameOf({ kind, title, cell, on }: CalendarSource): string {
  return JSON.stringify([kind, cell.sheet, title, kind === "moment" ? monthOf(on) : ""]);
}

/** Two things with the same name are told apart by their order. */
function keyOf(name: string, count: number): string {
  const print = startFingerprint();
  print.add(name);
  if (count > 0) print.add(count.toString());
  return print.hex();
}

/** A whole month stands behind the days of that month. */
function inTime(one: CalendarItem, other: CalendarItem): number {
  const days = lastDay(one.on).localeCompare(lastDay(other.on));
  if (days !== 0) return days;
  return (one.on.day === undefined ? 1 : 0) - (other.on.day === undefined ? 1 : 0);
}
