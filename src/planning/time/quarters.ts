import type { Activity, Agenda } from "../agenda/agenda";
import { yearKind } from "../agenda/agendaYear";
import { tasksOf } from "../agenda/parts/tasksOf";
import { countedOnce } from "../agenda/repeated/countedOnce";
import type { SpokenYear } from "../calendar/spokenYear";
import { CALENDAR_YEAR_MONTHS, SCHOOL_YEAR_MONTHS } from "./months";
import type { PlanTime, Season } from "./time";

/** What is planned in a month, 1 to 12. */
export interface MonthLoad {
  readonly month: number;
  readonly activities: readonly Activity[];
}

/** A quarter of a year: its months, and what is planned in any of them. */
export interface QuarterLoad {
  readonly months: readonly MonthLoad[];
  readonly activities: readonly Activity[];
}

/**
 * What is planned in each quarter and month of a year, and what goes on or comes back all year. Of a row that holds
 * several activities each stands by its own time; what a plan names under several ambitions stands in a list once.
 */
export interface YearLoad {
  readonly kind: SpokenYear["kind"];
  /** Four, in the order of the year. */
  readonly quarters: readonly QuarterLoad[];
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

/** Divides the activities of a plan over its year; one that has several times stands in every month of them. */
export function yearLoad(agenda: Agenda): YearLoad {
  const { activities, repeated } = agenda;
  const kind = yearKind(agenda);
  const year = kind === "school-year" ? SCHOOL_YEAR_MONTHS : CALENDAR_YEAR_MONTHS;
  const those = (isMeant: (task: Activity) => boolean): readonly Activity[] =>
    countedOnce(
      activities.filter((activity) => tasksOf([activity]).some(isMeant)),
      repeated,
    ).flatMap((activity) => tasksOf([activity]).filter(isMeant));
  const inMonths = (months: readonly number[]): readonly Activity[] =>
    those((task) => monthsOf(task).some((month) => months.includes(month)));
  return {
    kind,
    quarters: [0, 3, 6, 9].map((start) => {
      const months = year.slice(start, start + 3);
      return {
        activities: inMonths(months),
        months: months.map((month) => ({ month, activities: inMonths([month]) })),
      };
    }),
    recurring: those((task) => timesOf(task).some(isRecurring)),
    undated: those(
      (task) => task.text !== "" && monthsOf(task).length === 0 && !timesOf(task).some(isRecurring),
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
      const months = time.of === "school-year" ? SCHOOL_YEAR_MONTHS : CALENDAR_YEAR_MONTHS;
      return time.half === 1 ? months.slice(0, 6) : months.slice(6);
    }
    case "season":
      return SEASONS[time.season];
  }
}
