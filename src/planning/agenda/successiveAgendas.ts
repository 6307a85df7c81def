import { ambitionTitle } from "./activityLikeness";
import type { Agenda } from "./agenda";

/**
 * Which agendas of a workbook follow each other: those that share an ambition or chapter, by the year in the name of
 * their sheet, and otherwise in the order of the sheets.
 */
export function successiveAgendas(agendas: readonly Agenda[]): readonly (readonly [Agenda, Agenda])[] {
  const inOrder = [...agendas].sort((one, other) => yearOf(one) - yearOf(other));
  return inOrder.flatMap((agenda, index) => {
    const next = inOrder[index + 1];
    return next && sharesFrame(agenda, next) ? [[agenda, next] as const] : [];
  });
}

function yearOf({ sheet }: Agenda): number {
  return Number(/\b20\d\d\b/.exec(sheet)?.[0] ?? 0);
}

function sharesFrame(one: Agenda, other: Agenda): boolean {
  if (one.sheet === other.sheet) return false;
  const titles = new Set(frames(one));
  return frames(other).some((title) => titles.has(title));
}

function frames({ activities }: Agenda): readonly string[] {
  return activities
    .flatMap(({ ambition, chapter }) => [ambitionTitle(ambition), ambitionTitle(chapter)])
    .filter((title) => title !== "");
}
