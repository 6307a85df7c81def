import { message, type Message } from "../../language/messages";
import { planPeriod, type AmbitionTable } from "./ambitions";

/** One sentence about a table of ambitions: how many, and over which years. */
export function ambitionsSummary({ ambitions }: AmbitionTable): Message {
  const period = planPeriod(ambitions);
  return message("planning.ambitionsSummary", {
    count: ambitions.length,
    first: period?.first.toString() ?? "?",
    last: period?.last.toString() ?? "?",
  });
}
