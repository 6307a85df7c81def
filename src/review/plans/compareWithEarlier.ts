import { readAgendaDecisions } from "../../planning/agenda/agendaDecisions";
import { compareAgendas, type AgendaComparison } from "../../planning/agenda/compareAgendas";
import { sharedFrames, successiveOrder } from "../../planning/agenda/successiveAgendas";
import type { Review } from "../review";

/**
 * Lays each agenda of a workbook beside the one of an earlier file that shares most ambitions or chapters with it. An
 * agenda that shares none is about something else. What people decided in the later workbook goes before what is found.
 */
export function compareWithEarlier(earlier: Review, later: Review): readonly AgendaComparison[] {
  const decisions = readAgendaDecisions(later.decisions);
  return later.agendas.flatMap((after) => {
    // Of agendas that share as much, the last one is the year before.
    const [best] = successiveOrder(earlier.agendas)
      .reverse()
      .map((before) => ({ before, shared: sharedFrames(before, after) }))
      .sort((one, other) => other.shared - one.shared);
    return best && best.shared > 0 ? [compareAgendas(best.before, after, decisions)] : [];
  });
}
