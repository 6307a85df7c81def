import type { Activity } from "../agenda";

/** What there is to do: every activity, or each of its parts where its row holds several. */
export function tasksOf(activities: readonly Activity[]): readonly Activity[] {
  return activities.flatMap((activity) => (activity.parts.length > 0 ? activity.parts : [activity]));
}
