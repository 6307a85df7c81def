import type { Finding } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import type { PeilEntry } from "../../workbook/peilSheet";
import { readWhen } from "../time/readWhen";
import type { PlanTime } from "../time/time";
import type { CalendarSource } from "./calendar";
import { isRealDay, monthFurther, monthOf, type CalendarDay } from "./calendarDay";

/** How a moment of the yearly cycle begins in the sheet Peil: "Moment: Kaderbrief | oktober". */
export const MOMENT_PREFIX = "Moment: ";
const SETTING = /^moment\s*:\s*(.+)$/i;

/** A list of what comes back shows what is just behind and one year ahead. */
const MONTHS_BEHIND = 3;
const MONTHS_AHEAD = 12;

/** What the sheet Peil says of the yearly cycle, and what in it cannot be read. */
export interface MomentsReading {
  readonly moments: readonly Moment[];
  readonly findings: readonly Finding[];
}

/** A moment of the yearly cycle: the days of a year on which it comes back, or the one day that it is on. */
export interface Moment {
  readonly title: string;
  readonly days: readonly (Omit<CalendarDay, "year"> & { readonly year: number | undefined })[];
  readonly entry: PeilEntry;
}

/**
 * Reads the moments in the sheet Peil: "1 februari" and "oktober" come back every year, "elk kwartaal" at the end of
 * each quarter; with a year it is once.
 */
export function readMoments(entries: readonly PeilEntry[]): MomentsReading {
  const moments: Moment[] = [];
  const findings: Finding[] = [];
  for (const entry of entries) {
    const title = SETTING.exec(entry.name)?.[1]?.trim();
    if (title === undefined || entry.value === "") continue;
    const days = daysOfMoment(entry.value);
    if (days) moments.push({ title, days, entry });
    else findings.push(unreadableEntry(entry));
  }
  return { moments, findings };
}

/** The moments around today, each time that they come back. */
export function momentSources(moments: readonly Moment[], today: string): readonly CalendarSource[] {
  const [first, last] = [monthFurther(today, -MONTHS_BEHIND), monthFurther(today, MONTHS_AHEAD)];
  const thisYear = Number(today.slice(0, 4));
  return moments.flatMap(({ title, days, entry }) =>
    days
      .flatMap(({ year, ...day }): readonly CalendarDay[] =>
        year !== undefined
          ? [{ ...day, year }]
          : [thisYear - 1, thisYear, thisYear + 1]
              .map((one) => ({ ...day, year: one }))
              .filter((one) => isRealDay(one) && monthOf(one) >= first && monthOf(one) <= last),
      )
      .map((on) => ({
        kind: "moment" as const,
        title,
        on,
        cell: entry.cell,
        who: "",
        note: entry.explanation,
        isDone: undefined,
        stateCell: undefined,
      })),
  );
}

/** The days of a year that a text names, as "1 februari" or "elk kwartaal"; undefined where it names none. */
export function daysOfMoment(text: string): Moment["days"] | undefined {
  const reading = readWhen(text);
  if (reading.kind !== "read") return undefined;
  const days = reading.times.map(daysIn);
  return days.some((part) => part === undefined) ? undefined : days.flatMap((part) => part ?? []);
}

const QUARTER_ENDS = [3, 6, 9, 12];
const HALF_ENDS = [6, 12];
/** A day that is real in some year: 29 February is. */
const LEAP_YEAR = 2024;

function daysIn(time: PlanTime): Moment["days"] | undefined {
  if (time.kind === "every" && time.count === 1) {
    const months = time.unit === "quarter" ? QUARTER_ENDS : time.unit === "half-year" ? HALF_ENDS : undefined;
    return months?.map((month) => ({ month, day: undefined, year: undefined }));
  }
  if (time.kind !== "milestone" && time.kind !== "until") return undefined;
  const day = { month: time.at.month, day: time.day, year: time.at.year };
  return isRealDay({ ...day, year: day.year ?? LEAP_YEAR }) ? [day] : undefined;
}
