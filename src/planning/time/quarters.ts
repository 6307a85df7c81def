import type { Activity } from "../agenda/agenda";
import { SCHOOL_YEAR_MONTHS } from "./months";
import type { PlanTime, Season } from "./time";

/** Four quarters of a school year, from August: what is planned in each, and what goes on or comes back all year. */
export interface YearLoad {
  /** August to October, November to January, February to April, May to July. */
  readonly quarters: readonly [
    readonly Activity[],
    readonly Activity[],
    readonly Activity[],
    readonly Activity[],
  ];
  /** Continuous, or so often a year without a month. */
  readonly recurring: readonly Activity[];
  /** Without a time, or with one that is not understood or still to be decided. */
  readonly undated: readonly Activity[];
}

const SEASONS: Readonly<Record<Season, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
};

/** Divides the activities of a plan over its school year; one that has several times stands in every quarter of them. */
export function yearLoad(activities: readonly Activity[]): YearLoad {
  const inQuarter = (quarter: number): readonly Activity[] => {
    const months = SCHOOL_YEAR_MONTHS.slice(quarter * 3, quarter * 3 + 3);
    return activities.filter((activity) => monthsOf(activity).some((month) => months.includes(month)));
  };
  const quarters = [inQuarter(0), inQuarter(1), inQuarter(2), inQuarter(3)] as const;
  return {
    quarters,
    recurring: activities.filter((activity) => timesOf(activity).some(isRecurring)),
    undated: activities.filter(
      (activity) =>
        activity.text !== "" && monthsOf(activity).length === 0 && !timesOf(activity).some(isRecurring),
    ),
  };
}

function timesOf({ when }: Activity): readonly PlanTime[] {
  return when.kind === "read" ? when.times : [];
}

function isRecurring({ kind }: PlanTime): boolean {
  return kind === "continuous" || kind === "every" || kind === "times";
}

function monthsOf(activity: Activity): readonly number[] {
  return timesOf(activity).flatMap(monthsIn);
}

/** The months that a time names; none for what recurs without one. */
function monthsIn(time: PlanTime): readonly number[] {
  switch (time.kind) {
    case "continuous":
    case "every":
    case "times":
    case "sessions":
      return [];
    case "milestone":
    case "from":
    case "until":
      return [time.at.month];
    case "window": {
      const count = ((time.to.month - time.from.month + 12) % 12) + 1;
      return Array.from({ length: count }, (_, index) => ((time.from.month - 1 + index) % 12) + 1);
    }
    case "half": {
      const months = time.of === "school-year" ? SCHOOL_YEAR_MONTHS : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
      return time.half === 1 ? months.slice(0, 6) : months.slice(6);
    }
    case "season":
      return SEASONS[time.season];
  }
}
