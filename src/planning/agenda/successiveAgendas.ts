import { ambitionTitle } from "./activityLikeness";
import type { Agenda } from "./agenda";

/**
 * Which agendas of a workbook follow each other: those that share an ambition or chapter, by the year in the name of
 * their sheet, and otherwise in the order of the sheets.
 */
export function successiveAgendas(agendas: readonly Agenda[]): readonly (readonly [Agenda, Agenda])[] {
  const inOrder = successiveOrder(agendas);
  return inOrder.flatMap((agenda, index) => {
    const next = inOrder[index + 1];
    const isNext = next !== undefined && next.sheet !== agenda.sheet && sharedFrames(agenda, next) > 0;
    return isNext ? [[agenda, next] as const] : [];
  });
}

/** Agendas by the year in the name of their sheet, and otherwise in the order of the sheets. */
export function successiveOrder(agendas: readonly Agenda[]): Agenda[] {
  return [...agendas].sort((one, other) => yearOf(one) - yearOf(other));
}

/** How many titles of ambitions and chapters two agendas share; codes before them do not count. */
export function sharedFrames(one: Agenda, other: Agenda): number {
  const titles = frames(one);
  return [...frames(other)].filter((title) => titles.has(title)).length;
}

function yearOf({ sheet }: Agenda): number {
  return Number(/\b20\d\d\b/.exec(sheet)?.[0] ?? 0);
}

function frames({ activities }: Agenda): ReadonlySet<string> {
  const titles = activities.flatMap(({ ambition, chapter }) => [
    ambitionTitle(ambition),
    ambitionTitle(chapter),
  ]);
  return new Set(titles.filter((title) => title !== ""));
}
