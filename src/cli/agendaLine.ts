import { actorRegister } from "../planning/actors/actorRegister";
import type { SameActors } from "../planning/actors/actorDecisions";
import type { Activity, Agenda } from "../planning/agenda/agenda";
import { cellName } from "../workbook/address";

/** A plan as `check --json` prints it: each activity with what its time was taken for, and the actors counted. */
export function agendaLine(agenda: Agenda, same: SameActors): object {
  const column = agenda.columns.get("activity") ?? 1;
  return {
    sheet: agenda.sheet,
    activities: agenda.activities.map((activity) => ({
      cell: cellName({ row: activity.row, column }),
      chapter: activity.chapter,
      ambition: activity.ambition,
      ...(activity.step === "" ? {} : { step: activity.step }),
      text: activity.text,
      when: { text: activity.whenText, ...activity.when },
      actors: activity.actors,
      ...(agenda.columns.has("status") ? { status: statusOf(activity) } : {}),
      ...(agenda.columns.has("note") ? { note: activity.note } : {}),
    })),
    actors: actorRegister(agenda.activities, same).map(({ name, activities, alike, merged }) => ({
      name,
      activities: activities.length,
      alike,
      ...(merged.length > 0 ? { merged } : {}),
    })),
  };
}

/** Null for nothing filled in; words that are no status as they stand. */
function statusOf({ status, statusText }: Activity): string | null {
  return status.kind === "status" ? status.status : status.kind === "blank" ? null : statusText;
}
