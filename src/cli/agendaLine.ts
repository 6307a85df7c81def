import { actorRegister } from "../planning/actors/actorRegister";
import type { SameActors } from "../planning/actors/actorDecisions";
import type { Activity, Agenda } from "../planning/agenda/agenda";
import { standingOf } from "../planning/status/standing";
import { cellName } from "../workbook/address";
import { loadLine } from "./loadLine";

/** A plan as `check --json` prints it: each activity with what its time was taken for, and the actors counted. */
export function agendaLine(agenda: Agenda, same: SameActors, today: string): object {
  const column = agenda.columns.get("activity") ?? 1;
  return {
    sheet: agenda.sheet,
    activities: agenda.activities.map((activity) => ({
      cell: cellName({ row: activity.row, column }),
      chapter: activity.chapter,
      ambition: activity.ambition,
      ...(activity.step === "" ? {} : { step: activity.step }),
      ...whatWhenWho(activity),
      ...(activity.parts.length === 0
        ? {}
        : {
            parts: activity.parts.map(whatWhenWho),
            pairing: activity.isPairingCertain ? "certain" : "uncertain",
          }),
      ...(agenda.columns.has("status") ? { status: statusOf(activity) } : {}),
      ...(agenda.columns.has("note") ? { note: activity.note } : {}),
    })),
    ...(agenda.repeated.length === 0
      ? {}
      : {
          repeated: agenda.repeated.map((mentions) => mentions.map(({ row }) => cellName({ row, column }))),
        }),
    load: loadLine(agenda),
    ...(agenda.columns.has("status") ? { standing: standingLine(agenda, today) } : {}),
    actors: actorRegister(agenda, same).map(({ name, activities, alike, merged }) => ({
      name,
      activities: activities.length,
      alike,
      ...(merged.length > 0 ? { merged } : {}),
    })),
  };
}

/** What is late, over without a status, and due this month, by their cells. */
function standingLine(agenda: Agenda, today: string): object {
  const { late, unanswered, due, ending } = standingOf(agenda, today);
  const column = agenda.columns.get("activity") ?? 1;
  const cells = (list: readonly Activity[]): readonly string[] =>
    list.map(({ row }) => cellName({ row, column }));
  return { ending, late: cells(late), unanswered: cells(unanswered), due: cells(due) };
}

function whatWhenWho({ text, whenText, when, actors }: Activity): object {
  return { text, when: { text: whenText, ...when }, actors };
}

/** Null for nothing filled in; words that are no status as they stand. */
function statusOf({ status, statusText }: Activity): string | null {
  return status.kind === "status" ? status.status : status.kind === "blank" ? null : statusText;
}
