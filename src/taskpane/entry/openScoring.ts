import { message, type Message } from "../../language/messages";
import { readExplanations, type Explanation } from "../../progress/explanations/explanations";
import type { ProgressTable } from "../../progress/progress";
import { tablesIn } from "../../progress/reading/tablesIn";
import { failed, succeeded, type Outcome } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import type { Snapshot } from "../../workbook/snapshot";
import { failureMessage } from "../shell/failureMessage";

/** The workbook as it is when scoring begins: an older reading may have been overtaken by a co-author. */
export interface ScoringSource {
  readonly snapshot: Snapshot;
  readonly tables: readonly ProgressTable[];
  readonly explanations: readonly Explanation[];
}

/** Reads the tables that can be scored, on sheets that are in view. The failure is what to tell the user. */
export async function openScoring(workbook: Workbook): Promise<Outcome<ScoringSource, Message>> {
  const reading = await workbook.read();
  if (!reading.ok) return failed(failureMessage(reading.failure));
  const snapshot = reading.value;
  const tables = tablesIn(snapshot);
  return tables.length === 0
    ? failed(message("progress.entryNoTables"))
    : succeeded({ snapshot, tables, explanations: readExplanations(snapshot) });
}
