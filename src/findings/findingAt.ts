import type { Message } from "../language/messages";
import type { CellAddress } from "../workbook/address";
import type { Finding } from "./finding";

/** A finding about one cell, with nothing to add up: where to look and where to mend it are the same. */
export function findingAt(
  rule: Finding["rule"],
  severity: Finding["severity"],
  cell: CellAddress,
  period: string | undefined,
  message: Message,
): Finding {
  return { rule, severity, cell, goTo: cell, period, message, sum: undefined, hints: [] };
}
