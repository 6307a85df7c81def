import type { Agenda } from "./agenda";
import type { PlanTime } from "../time/time";

/** The calendar year that a plan is about: the one that all its times with a year agree on; undefined otherwise. */
export function planYear({ activities }: Agenda): number | undefined {
  const years = activities.flatMap(({ when }) => (when.kind === "read" ? when.times.flatMap(yearsOf) : []));
  const [first, ...others] = [...new Set(years)];
  return others.length === 0 ? first : undefined;
}

function yearsOf(time: PlanTime): readonly number[] {
  const months = "at" in time ? [time.at] : time.kind === "window" ? [time.from, time.to] : [];
  return months.flatMap(({ year }) => (year === undefined ? [] : [year]));
}
