import type { Activity, Agenda } from "../planning/agenda/agenda";
import type { AgendaComparison } from "../planning/agenda/compareAgendas";
import { cellName } from "../workbook/address";

/** Two agendas beside each other as `check --json` prints them; scores from 0 to 1. */
export function comparisonLine({ before, after, pairs, added, noLongerMentioned }: AgendaComparison): object {
  return {
    before: before.sheet,
    after: after.sheet,
    pairs: pairs.map((pair) => ({
      before: placeOf(before, pair.before),
      after: placeOf(after, pair.after),
      fate: pair.fate,
      score: Number(pair.likeness.score.toFixed(2)),
      ...(pair.isDecided ? { decided: true } : {}),
    })),
    new: added.map((activity) => placeOf(after, activity)),
    noLongerMentioned: noLongerMentioned.map((activity) => placeOf(before, activity)),
  };
}

function placeOf({ columns }: Agenda, { row }: Activity): string {
  return cellName({ row, column: columns.get("activity") ?? 1 });
}
