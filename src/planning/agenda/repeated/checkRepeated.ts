import type { Finding } from "../../../findings/finding";
import { message } from "../../../language/messages";
import { cellName } from "../../../workbook/address";
import { actorKey } from "../../actors/actorNames";
import type { Activity, Agenda } from "../agenda";
import { agendaFinding } from "../agendaFinding";

/** One remark for each activity that a plan names more than once, with other times or actors. */
export function checkRepeated(agenda: Agenda): readonly Finding[] {
  const column = agenda.columns.get("activity") ?? 1;
  return agenda.repeated
    .filter((mentions) => new Set(mentions.map(timeAndActors)).size > 1)
    .map((mentions) => {
      const said = message("activities.differs", {
        activity: shortest(mentions),
        count: mentions.length,
        mentions: mentions
          .map((one) => `${cellName({ row: one.row, column })} (${whatIsSaid(one)})`)
          .join("; "),
      });
      return agendaFinding("activity-repeated", "remark", agenda, mentions[0], "activity", said);
    });
}

/** The time and actors of an activity, without capitals and in one order. */
function timeAndActors({ whenText, actors }: Activity): string {
  return JSON.stringify([whenText.toLowerCase().trim(), actors.map(actorKey).sort()]);
}

function whatIsSaid({ whenText, whoText }: Activity): string {
  return [whenText, whoText].filter((text) => text !== "").join(", ") || "?";
}

function shortest(mentions: readonly Activity[]): string {
  return mentions.map(({ text }) => text).reduce((one, other) => (other.length < one.length ? other : one));
}
