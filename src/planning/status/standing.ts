import { message, type Message } from "../../language/messages";
import type { Activity, Agenda } from "../agenda/agenda";
import { yearOfAgenda } from "../agenda/agendaYear";
import { lastDay, type CalendarDay } from "../calendar/calendarDay";
import { deadlineOf } from "../calendar/deadlines";
import type { SpokenYear } from "../calendar/spokenYear";

/**
 * How an activity stands on a day. late: its time is over, and its status says that it is not done. unanswered: its time
 * is over, and it has no status that can be read. due: its time ends in this month. no-end: its time names no end.
 */
export type ActivityState = "done" | "dropped" | "late" | "unanswered" | "due" | "later" | "no-end";

/** The states of a plan: those of the activities that say something to do, in the order of the plan. */
export interface PlanStanding {
  readonly late: readonly Activity[];
  readonly unanswered: readonly Activity[];
  readonly due: readonly Activity[];
  /** How many have a time that ends. */
  readonly ending: number;
}

/** How the activities of a plan stand on a day as in "2026-01-05". Of several times the last one counts. */
export function standingOf(agenda: Agenda, today: string): PlanStanding {
  const year = yearOfAgenda(agenda);
  const states = agenda.activities
    .filter(({ text }) => text !== "")
    .map((activity) => ({ activity, state: stateOf(activity, year, today) }));
  const those = (wanted: ActivityState): readonly Activity[] =>
    states.filter(({ state }) => state === wanted).map(({ activity }) => activity);
  return {
    late: those("late"),
    unanswered: those("unanswered"),
    due: those("due"),
    ending: agenda.activities.filter(
      (activity) => activity.text !== "" && endOf(activity, year) !== undefined,
    ).length,
  };
}

/** How a plan stands in one sentence: what is late, has no status, and is due this month. */
export function standingMessage(agenda: Agenda, today: string): Message {
  const { late, unanswered, due, ending } = standingOf(agenda, today);
  return message("steps.standing", {
    count: ending,
    late: late.length,
    unanswered: unanswered.length,
    due: due.length,
  });
}

function stateOf(activity: Activity, year: SpokenYear | undefined, today: string): ActivityState {
  const { status } = activity;
  const said = status.kind === "status" ? status.status : undefined;
  if (said === "done" || said === "dropped") return said;
  const end = endOf(activity, year);
  if (end === undefined) return "no-end";
  if (end < today) return said === undefined ? "unanswered" : "late";
  return end.slice(0, MONTH) === today.slice(0, MONTH) ? "due" : "later";
}

const MONTH = "2026-01".length;

/** The last day of all times that end, as in "2026-10-31". */
function endOf({ when }: Activity, year: SpokenYear | undefined): string | undefined {
  if (when.kind !== "read") return undefined;
  return when.times
    .map((time) => deadlineOf(time, year))
    .filter((end): end is CalendarDay => typeof end === "object")
    .map(lastDay)
    .sort()
    .at(-1);
}
