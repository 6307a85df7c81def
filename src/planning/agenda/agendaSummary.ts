import { message, type Message } from "../../language/messages";
import { yearLoad } from "../time/quarters";
import type { Agenda } from "./agenda";
import { countedOnce } from "./repeated/countedOnce";

/** One sentence about a plan: how many activities recur, have a time in its year, or neither. */
export function agendaSummary(agenda: Agenda): Message {
  const { quarters, recurring, undated } = yearLoad(agenda);
  const said = agenda.activities.filter(({ text }) => text !== "");
  return message("planning.summary", {
    count: said.length,
    recurring: recurring.length,
    dated: new Set(quarters.flatMap(({ activities }) => activities)).size,
    undated: undated.length,
  });
}

/** How many activities stand under several ambitions, and how many there are without counting them again. */
export function repetitionMessages({ activities, repeated }: Agenda): readonly Message[] {
  if (repeated.length === 0) return [];
  const said = activities.filter(({ text }) => text !== "");
  const different = countedOnce(said, repeated).length;
  return [message("activities.repeated", { count: repeated.length, different, all: said.length })];
}
