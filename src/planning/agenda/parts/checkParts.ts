import type { Finding } from "../../../findings/finding";
import { message } from "../../../language/messages";
import type { Activity, Agenda } from "../agenda";
import { agendaFinding } from "../agendaFinding";

/** One remark for each row that holds several activities without saying surely what belongs to which. */
export function checkParts(agenda: Agenda): readonly Finding[] {
  return agenda.activities
    .filter(({ parts, isPairingCertain }) => parts.length > 0 && !isPairingCertain)
    .map((activity) => {
      const pairs = activity.parts.map((part) => `${part.text} → ${saidOf(part)}`).join("; ");
      const said = message("activities.pairing", { pairs });
      return agendaFinding("activity-pairing", "remark", agenda, activity, "activity", said);
    });
}

/** Whether a row without an activity may hold what an activity of the row before it lacks. */
export function mayBelongAbove({ activities }: Agenda, lone: Activity): boolean {
  const above = activities[activities.indexOf(lone) - 1];
  return (
    above !== undefined && !above.isPairingCertain && above.parts.some(({ whenText }) => whenText === "")
  );
}

function saidOf({ whenText, whoText }: Activity): string {
  return [whenText, whoText].filter((text) => text !== "").join(", ") || "?";
}
