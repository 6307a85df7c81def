import type { Finding, RuleName } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import type { Message } from "../../language/messages";
import type { Ambition, AmbitionPart, AmbitionTable } from "./ambitions";

/** A finding about one part of an ambition, at the cell of that part, or of its text where it has none. */
export function ambitionFinding(
  rule: RuleName,
  severity: Finding["severity"],
  { sheet }: Pick<AmbitionTable, "sheet">,
  { row, columns }: Ambition,
  part: AmbitionPart,
  said: Message,
): Finding {
  const cell = { sheet, row, column: columns.get(part) ?? columns.get("text") ?? 1 };
  return findingAt(rule, severity, cell, undefined, said);
}
