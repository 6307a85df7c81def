import { message, type Message } from "../../language/messages";
import type { Agenda } from "./agenda";
import { yearLoad } from "../time/quarters";

/** One sentence about a plan: how many activities recur, have a time in the school year, or neither. */
export function agendaSummary({ activities }: Agenda): Message {
  const { quarters, recurring, undated } = yearLoad(activities);
  return message("planning.summary", {
    activities: activities.filter(({ text }) => text !== "").length,
    recurring: recurring.length,
    dated: new Set(quarters.flat()).size,
    undated: undated.length,
  });
}
