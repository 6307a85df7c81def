import type { Finding, RuleName } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import type { Message } from "../../language/messages";
import type { Activity, Agenda, AgendaPart } from "./agenda";

/** A finding about one part of an activity, at the cell of that part, or of its text where the plan has none. */
export function agendaFinding(
  rule: RuleName,
  severity: Finding["severity"],
  { sheet, columns }: Pick<Agenda, "sheet" | "columns">,
  { row }: Pick<Activity, "row">,
  part: AgendaPart,
  said: Message,
): Finding {
  const cell = { sheet, row, column: columns.get(part) ?? columns.get("activity") ?? 1 };
  return findingAt(rule, severity, cell, undefined, said);
}
