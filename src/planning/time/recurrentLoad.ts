import type { Activity, Agenda } from "../agenda/agenda";
import { countedOnce } from "../agenda/repeated/countedOnce";
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
 * 4. One that says both how often and "doorlopend" counts by its number. What a plan names under several ambitions
 * counts once: from the least to the most that it says of it.
 */
export function recurrentLoad({
  activities,
  repeated,
}: Pick<Agenda, "activities" | "repeated">): RecurrentLoad {
  let [least, most, counted] = [0, 0, 0];
  const uncounted: Activity[] = [];
  for (const activity of countedOnce(activities, repeated)) {
    const mentions = repeated.find((one) => one.includes(activity)) ?? [activity];
    const loads = mentions.flatMap((one) => loadOf(one) ?? []);
    if (loads.length > 0) {
      counted += 1;
      least += Math.min(...loads.map((one) => one.least));
      most += Math.max(...loads.map((one) => one.most));
    } else if (mentions.some((one) => timesOf(one).some(({ kind }) => kind === "continuous")))
      uncounted.push(activity);
  }
  return { least, most, counted, uncounted };
}

function timesOf({ when }: Activity): readonly PlanTime[] {
  return when.kind === "read" ? when.times : [];
}

/** How often one activity comes back, of all its times together; undefined where none says so. */
function loadOf(activity: Activity): { readonly least: number; readonly most: number } | undefined {
  const often = timesOf(activity).flatMap((time) => timesAYear(time) ?? []);
  if (often.length === 0) return undefined;
  const sum = (bound: "least" | "most"): number => often.reduce((total, one) => total + one[bound], 0);
  return { least: sum("least"), most: sum("most") };
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
