import type { Agenda } from "./agenda";
import type { PlanTime } from "../time/time";

/** A few times may fall in the next year: the year of a plan is the one that this share of its times name. */
const MOST_TIMES = 2 / 3;

/** The calendar year that a plan is about, by the years in its times; undefined where they are too different. */
export function planYear({ activities }: Agenda): number | undefined {
  const years = activities.flatMap(({ when }) => (when.kind === "read" ? when.times.flatMap(yearsOf) : []));
  return [...new Set(years)].find(
    (year) => years.filter((other) => other === year).length >= years.length * MOST_TIMES,
  );
}

function yearsOf(time: PlanTime): readonly number[] {
  const months = "at" in time ? [time.at] : time.kind === "window" ? [time.from, time.to] : [];
  return months.flatMap(({ year }) => (year === undefined ? [] : [year]));
}
