import type { Finding } from "../../findings/finding";
import { message } from "../../language/messages";
import type { CellAddress } from "../../workbook/address";
import { lastDay } from "./calendarDay";
import { stateOfEntry, type CalendarEntry, type CalendarTable } from "./calendarTable";

/** What checking a calendar gave: how many rows were looked at, and what was found in them. */
export interface CalendarCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
}

/**
 * Checks the rows of a calendar: each has a date that can be read, and what its day is over for is done, as far as the
 * calendar keeps that. `today` as in "2026-01-05".
 */
export function checkCalendar(table: CalendarTable, today: string): CalendarCheck {
  return {
    performed: table.entries.length,
    findings: table.entries.flatMap((entry) => findingOf(table, entry, today) ?? []),
  };
}

function findingOf(table: CalendarTable, entry: CalendarEntry, today: string): Finding | undefined {
  const { sheet, columns } = table;
  const at = (column: number | undefined): CellAddress => ({ sheet, row: entry.row, column: column ?? 1 });
  const base = { period: undefined, sum: undefined, hints: [] } as const;
  const state = stateOfEntry(entry.stateText);
  if (state === "dropped") return undefined;
  const { date, title, dateText } = entry;
  if (date.kind !== "days") {
    const cell = at(columns.get("date"));
    const key = { blank: "calendar.dateMissing", "no-year": "calendar.dateNoYear", unreadable: "calendar.dateUnreadable" } as const; // prettier-ignore
    return {
      rule: "calendar-date",
      severity: date.kind === "unreadable" ? "signal" : "remark",
      ...base,
      cell,
      goTo: cell,
      message: message(key[date.kind], { title, text: dateText }),
    };
  }
  const isLate = date.days.every((day) => lastDay(day) < today);
  if (!columns.has("state") || state === "done" || !isLate) return undefined;
  const cell = at(columns.get("state"));
  return {
    rule: "calendar-late",
    severity: "signal",
    ...base,
    cell,
    goTo: cell,
    message: message("calendar.late", { title, date: dateText }),
  };
}
