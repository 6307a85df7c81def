import { message } from "../language/messages";
import type { PeilEntry } from "../workbook/peilSheet";
import type { Finding } from "./finding";
import { findingAt } from "./findingAt";

/** The remark that a decision in the sheet Peil cannot be read. */
export function unreadableEntry(entry: PeilEntry): Finding {
  return findingAt(
    "setting-unreadable",
    "remark",
    entry.cell,
    undefined,
    message("review.settingUnreadable", { name: entry.name, value: entry.value }),
  );
}
