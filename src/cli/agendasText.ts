import type { Language } from "../language/language";
import { actorRegister } from "../planning/actors/actorRegister";
import { agendaSummary, repetitionMessages } from "../planning/agenda/agendaSummary";
import { loadMessages } from "../planning/time/loadMessages";
import { yearLoad } from "../planning/time/quarters";
import { monthName } from "../planning/time/whenMessages";
import { standingMessage } from "../planning/status/standing";
import { progressMessage } from "../planning/status/planProgress";
import type { Agenda } from "../planning/agenda/agenda";
import type { Review } from "../review/review";

const BUSIEST = 5;

/** A few lines a plan: how much recurs, how much has a time, and who is asked most; nothing where there is none. */
export function agendasText(
  { agendas, sameActors, calendar: { today } }: Pick<Review, "agendas" | "sameActors" | "calendar">,
  { say, words }: Language,
): readonly string[] {
  if (agendas.length === 0) return [];
  const lines = agendas.flatMap((agenda) => {
    const actors = actorRegister(agenda, sameActors)
      .slice(0, BUSIEST)
      .map(({ name, activities }) => `${name} (${activities.length.toString()})`);
    return [
      `  ${words("planning.agenda", { sheet: agenda.sheet })}`,
      `    ${say(agendaSummary(agenda))}`,
      ...repetitionMessages(agenda).map((one) => `    ${say(one)}`),
      ...monthsText(agenda, { say, words }),
      ...loadMessages(agenda).map((one) => `    ${say(one)}`),
      ...(agenda.columns.has("status")
        ? [progressMessage(agenda.activities), standingMessage(agenda, today)].map((one) => `    ${say(one)}`)
        : []),
      ...(actors.length > 0 ? [`    ${words("planning.busiest", { actors: actors.join(", ") })}`] : []),
    ];
  });
  return [words("planning.agendasHeading"), ...lines, ""];
}

/** How much is planned each month, in the order of the year; nothing where no activity names a month. */
function monthsText(agenda: Agenda, { say, words }: Pick<Language, "say" | "words">): readonly string[] {
  const months = yearLoad(agenda)
    .quarters.flatMap((quarter) => quarter.months)
    .filter(({ activities }) => activities.length > 0)
    .map(({ month, activities }) => `${say(monthName(month))} ${activities.length.toString()}`);
  return months.length === 0 ? [] : [`    ${words("activities.perMonth", { months: months.join(", ") })}`];
}
