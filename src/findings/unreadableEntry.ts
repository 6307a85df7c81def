import { message } from "../language/messages";
import type { PeilEntry } from "../workbook/peilSheet";
import type { Finding } from "./finding";

/** The remark that a decision in the sheet Peil cannot be read. */
export function unreadableEntry(entry: PeilEntry): Finding {
  return {
    rule: "setting-unreadable",
    severity: "remark",
    cell: entry.cell,
    goTo: entry.cell,
    period: undefined,
    message: message("review.settingUnreadable", { name: entry.name, value: entry.value }),
    sum: undefined,
    hints: [],
  };
}
