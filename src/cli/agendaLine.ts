import { actorRegister } from "../planning/actors/actorRegister";
import type { Agenda } from "../planning/agenda/agenda";
import { cellName } from "../workbook/address";

/** A plan as `check --json` prints it: each activity with what its time was taken for, and the actors counted. */
export function agendaLine(agenda: Agenda): object {
  const column = agenda.columns.get("activity") ?? 1;
  return {
    sheet: agenda.sheet,
    activities: agenda.activities.map(({ row, chapter, ambition, text, whenText, when, actors }) => ({
      cell: cellName({ row, column }),
      chapter,
      ambition,
      text,
      when: { text: whenText, ...when },
      actors,
    })),
    actors: actorRegister(agenda.activities).map(({ name, activities, alike }) => ({
      name,
      activities: activities.length,
      alike,
    })),
  };
}
