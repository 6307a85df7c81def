import type { Activity } from "./agenda";
import type { PlanTime } from "../time/time";

/**
 * Whether the time of an activity ended by itself: every form of it names an end, a month or a season, so that it does
 * not come back as a matter of course. Then that a next agenda does not mention it says little.
 */
export function hasEnd({ when }: Pick<Activity, "when">): boolean {
  return when.kind === "read" && when.times.length > 0 && when.times.every(isEnding);
}

function isEnding(time: PlanTime): boolean {
  switch (time.kind) {
    case "continuous":
      return time.until !== undefined;
    case "milestone":
    case "until":
      return time.at.year !== undefined;
    case "window":
      return time.to.year !== undefined;
    case "season":
      return time.year !== undefined;
    case "every":
    case "times":
    case "sessions":
    case "from":
    case "half":
      return false;
  }
}
