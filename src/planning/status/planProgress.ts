import { message, type Message } from "../../language/messages";
import type { Activity } from "../agenda/agenda";
import type { Status } from "./status";

/** How many activities have each status; blank counts what is not filled in, and text what cannot be read. */
export type PlanProgress = Readonly<Record<Status | "blank" | "text", number>>;

/** Counts the activities that say something to do, by status. */
export function planProgress(activities: readonly Activity[]): PlanProgress {
  const counts = { "not-started": 0, underway: 0, done: 0, dropped: 0, blank: 0, text: 0 };
  for (const { text, status } of activities) {
    if (text !== "") counts[status.kind === "status" ? status.status : status.kind] += 1;
  }
  return counts;
}

/** One sentence about the progress of a plan. What cannot be read counts as not filled in: it has a finding. */
export function progressMessage(activities: readonly Activity[]): Message {
  const counts = planProgress(activities);
  return message("yearPlan.statusSummary", {
    done: counts.done,
    underway: counts.underway,
    notStarted: counts["not-started"],
    dropped: counts.dropped,
    blank: counts.blank + counts.text,
  });
}
