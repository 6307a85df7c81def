import type { Finding, Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import type { Agenda } from "../agenda/agenda";
import { agendaFinding } from "../agenda/agendaFinding";
import { standingOf } from "./standing";

/** What checking the progress of a plan gave. */
export interface StepCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/**
 * Checks that what should be done by now is done, on a day as in "2026-01-05": a signal for each activity whose status
 * says otherwise, and one remark for all that have no status. A plan without a column for it cannot be checked.
 */
export function checkSteps(agenda: Agenda, today: string): StepCheck {
  const { late, unanswered, ending } = standingOf(agenda, today);
  const { sheet, columns } = agenda;
  if (!columns.has("status")) {
    const isOver = unanswered.length > 0;
    const left = { what: message("steps.what", { sheet }), why: message("steps.noStatus") };
    return { performed: 0, findings: [], skipped: isOver ? [left] : [] };
  }
  const findings = late.map((activity) => {
    const { status } = activity;
    const said = message("steps.late", {
      activity: activity.text,
      when: activity.whenText,
      status: status.kind === "status" ? message(`yearPlan.status.${status.status}`) : "",
    });
    return agendaFinding("step-late", "signal", agenda, activity, "status", said);
  });
  const [first] = unanswered;
  if (!first) return { performed: ending, findings, skipped: [] };
  const said = message("steps.unanswered", { count: unanswered.length, ending, sheet, activity: first.text });
  const open = agendaFinding("step-unanswered", "remark", agenda, first, "status", said);
  return { performed: ending, findings: [...findings, open], skipped: [] };
}
