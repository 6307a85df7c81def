import type { PlanMonth, PlanTime } from "../time/time";
import type { CalendarDay } from "./calendarDay";
import type { SpokenYear } from "./spokenYear";

/** The last days of a form of time; none where it names no end, and "no-year" where nobody says of which year it is. */
export type Deadline = CalendarDay | "none" | "no-year";

/**
 * When something has to be done at the latest. Of a window, half year or season that is its last month. What recurs or
 * only starts has no such day. A winter lies in two years: which one is meant, no rule can tell.
 */
export function deadlineOf(time: PlanTime, plan: SpokenYear | undefined): Deadline {
  switch (time.kind) {
    case "every":
    case "times":
    case "sessions":
    case "from":
      return "none";
    case "continuous":
      return time.until ? dayIn(time.until, undefined, plan) : "none";
    case "milestone":
    case "until":
      return dayIn(time.at, time.day, plan);
    case "window":
      return dayIn(time.to, undefined, plan);
    case "half": {
      const month = time.of === "school-year" ? (time.half === 1 ? 1 : 7) : time.half === 1 ? 6 : 12;
      return dayIn({ month, year: undefined }, undefined, plan);
    }
    case "season": {
      if (time.season === "winter") return "none";
      const month = { spring: 5, summer: 8, autumn: 11 }[time.season];
      return dayIn({ month, year: time.year }, undefined, plan);
    }
  }
}

function dayIn({ month, year }: PlanMonth, day: number | undefined, plan: SpokenYear | undefined): Deadline {
  const known = year ?? yearOf(month, plan);
  return known === undefined ? "no-year" : { year: known, month, day };
}

/** Of a school year, August and later belong to its first year. */
function yearOf(month: number, plan: SpokenYear | undefined): number | undefined {
  if (!plan) return undefined;
  return plan.kind === "school-year" && month < 8 ? plan.first + 1 : plan.first;
}
