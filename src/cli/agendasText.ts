import type { Language } from "../language/language";
import { actorRegister } from "../planning/actors/actorRegister";
import type { Agenda } from "../planning/agenda/agenda";
import { agendaSummary } from "../planning/agenda/agendaSummary";

const BUSIEST = 5;

/** A few lines a plan: how much recurs, how much has a time, and who is asked most; nothing where there is none. */
export function agendasText(agendas: readonly Agenda[], { say, words }: Language): readonly string[] {
  if (agendas.length === 0) return [];
  const lines = agendas.flatMap((agenda) => {
    const actors = actorRegister(agenda.activities)
      .slice(0, BUSIEST)
      .map(({ name, activities }) => `${name} (${activities.length.toString()})`);
    return [
      `  ${words("planning.agenda", { sheet: agenda.sheet })}`,
      `    ${say(agendaSummary(agenda))}`,
      ...(actors.length > 0 ? [`    ${words("planning.busiest", { actors: actors.join(", ") })}`] : []),
    ];
  });
  return [words("planning.agendasHeading"), ...lines, ""];
}
