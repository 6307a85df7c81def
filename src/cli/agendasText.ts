import type { Language } from "../language/language";
import { actorRegister } from "../planning/actors/actorRegister";
import { agendaSummary } from "../planning/agenda/agendaSummary";
import { loadMessages } from "../planning/time/loadMessages";
import { progressMessage } from "../planning/status/planProgress";
import type { Review } from "../review/review";

const BUSIEST = 5;

/** A few lines a plan: how much recurs, how much has a time, and who is asked most; nothing where there is none. */
export function agendasText(
  { agendas, sameActors }: Pick<Review, "agendas" | "sameActors">,
  { say, words }: Language,
): readonly string[] {
  if (agendas.length === 0) return [];
  const lines = agendas.flatMap((agenda) => {
    const actors = actorRegister(agenda.activities, sameActors)
      .slice(0, BUSIEST)
      .map(({ name, activities }) => `${name} (${activities.length.toString()})`);
    return [
      `  ${words("planning.agenda", { sheet: agenda.sheet })}`,
      `    ${say(agendaSummary(agenda))}`,
      ...loadMessages(agenda.activities).map((one) => `    ${say(one)}`),
      ...(agenda.columns.has("status") ? [`    ${say(progressMessage(agenda.activities))}`] : []),
      ...(actors.length > 0 ? [`    ${words("planning.busiest", { actors: actors.join(", ") })}`] : []),
    ];
  });
  return [words("planning.agendasHeading"), ...lines, ""];
}
