import type { Finding, Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import type { Agenda } from "../agenda/agenda";
import { planYear } from "../agenda/planYear";
import { ambitionFinding } from "./ambitionFinding";
import type { Ambition, AmbitionTable } from "./ambitions";
import { isSameAmbition } from "./sameAmbition";

/**
 * Every ambition that is being worked on in the year of a plan is in that plan. A plan that names none of the table's
 * ambitions is about something else; without a plan of a known year, this is not checked and said so.
 */
export function checkPlanned(
  table: AmbitionTable,
  agendas: readonly Agenda[],
): { readonly findings: readonly Finding[]; readonly skipped: readonly Skipped[] } {
  const plans = agendas.flatMap((agenda) => {
    const year = yearOf(agenda);
    const planned = [...new Set(agenda.activities.map(({ ambition }) => ambition))].filter(Boolean);
    const isPlanned = ({ text }: Ambition): boolean => planned.some((other) => isSameAmbition(text, other));
    return year !== undefined && table.ambitions.some(isPlanned) ? [{ agenda, year, isPlanned }] : [];
  });
  if (plans.length === 0) {
    const what = message("ambitions.what", { sheet: table.sheet });
    return { findings: [], skipped: [{ what, why: message("ambitions.noPlan") }] };
  }
  return {
    findings: plans.flatMap(({ agenda, year, isPlanned }) =>
      table.ambitions
        .filter((ambition) => isGoingOn(ambition, year) && !isPlanned(ambition))
        .map((ambition) => {
          const isStart = ambition.startYear.kind === "year" && ambition.startYear.year === year;
          const values = { ambition: ambition.text, year: year.toString(), sheet: agenda.sheet };
          const said = message(isStart ? "planning.notInPlan" : "ambitions.goesOnUnplanned", values);
          return ambitionFinding("ambition-not-planned", "signal", table, ambition, "text", said);
        }),
    ),
    skipped: [],
  };
}

function yearOf(agenda: Agenda): number | undefined {
  const named = /\b20\d\d\b/.exec(agenda.sheet)?.[0];
  return planYear(agenda) ?? (named === undefined ? undefined : Number(named));
}

/** From the year that work starts up to the year of knowing; without that, in the year that it starts. */
function isGoingOn({ startYear, knowYear }: Ambition, year: number): boolean {
  if (startYear.kind !== "year") return false;
  const last = knowYear.kind === "year" ? knowYear.year : startYear.year;
  return year >= startYear.year && year <= last;
}
