import { message, type Message } from "../../language/messages";
import type { ActivityFate, AgendaComparison } from "./compareAgendas";

/** One sentence about a comparison: how many activities came back and how, are new, or are no longer mentioned. */
export function comparisonSummary({ pairs, added, noLongerMentioned }: AgendaComparison): Message {
  const count = (fate: ActivityFate): number =>
    new Set(pairs.filter((pair) => pair.fate === fate).map(({ before }) => before)).size;
  return message("planning.comparisonSummary", {
    continued: count("continued"),
    changed: count("changed"),
    split: count("split"),
    merged: count("merged"),
    added: added.length,
    gone: noLongerMentioned.length,
  });
}
