import type { Activity } from "../agenda/agenda";
import type { PlanTime, Unit } from "./time";

/** A school year has about 40 weeks of school, and so ten months. */
const A_YEAR: Readonly<Record<Unit, number>> = {
  day: 200,
  week: 40,
  month: 10,
  quarter: 4,
  "half-year": 2,
  year: 1,
};

/** How often activities come back in a school year, and those that go on without saying how often. */
export interface RecurrentLoad {
  readonly least: number;
  readonly most: number;
  readonly counted: number;
  /** Continuous, without a number: these cannot be counted. */
  readonly uncounted: readonly Activity[];
}

/**
 * How often activities come back in a school year of 40 weeks: weekly is 40, every two weeks 20, monthly 10, a quarter
 * 4. One that says both how often and "doorlopend" counts by its number.
 */
export function recurrentLoad(activities: readonly Activity[]): RecurrentLoad {
  let [least, most, counted] = [0, 0, 0];
  const uncounted: Activity[] = [];
  for (const activity of activities) {
    const times = activity.when.kind === "read" ? activity.when.times : [];
    const often = times.flatMap((time) => timesAYear(time) ?? []);
    if (often.length > 0) counted += 1;
    else if (times.some(({ kind }) => kind === "continuous")) uncounted.push(activity);
    least += often.reduce((sum, one) => sum + one.least, 0);
    most += often.reduce((sum, one) => sum + one.most, 0);
  }
  return { least, most, counted, uncounted };
}

function timesAYear(time: PlanTime): { readonly least: number; readonly most: number } | undefined {
  if (time.kind === "every") {
    const often = Math.floor(A_YEAR[time.unit] / time.count);
    return { least: often, most: often };
  }
  if (time.kind === "times") {
    return { least: time.least * A_YEAR[time.unit], most: time.most * A_YEAR[time.unit] };
  }
  return time.kind === "sessions" ? { least: time.count, most: time.count } : undefined;
}
