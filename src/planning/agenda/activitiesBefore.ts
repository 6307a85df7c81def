import { isDecided, type AgendaDecision } from "./agendaDecisions";
import type { Activity } from "./agenda";
import type { AgendaComparison } from "./compareAgendas";

type Pair = AgendaComparison["pairs"][number];

/** An activity of the earlier agenda with everything it came back in. */
export interface ActivityBefore {
  readonly before: Activity;
  /** Empty where it is no longer mentioned. */
  readonly pairs: readonly Pair[];
  /** Whether people decided what became of it. */
  readonly isDecided: boolean;
}

/** The earlier activities of a comparison, each once, in their order: those that came back, and those that did not. */
export function activitiesBefore(
  { pairs, noLongerMentioned }: AgendaComparison,
  decisions: readonly AgendaDecision[],
): { readonly matched: readonly ActivityBefore[]; readonly gone: readonly ActivityBefore[] } {
  const found = new Map<Activity, Pair[]>();
  for (const pair of pairs) found.set(pair.before, [...(found.get(pair.before) ?? []), pair]);
  return {
    matched: [...found].map(([before, own]) => ({
      before,
      pairs: own,
      isDecided: isDecided(decisions, before),
    })),
    gone: noLongerMentioned.map((before) => ({ before, pairs: [], isDecided: isDecided(decisions, before) })),
  };
}
