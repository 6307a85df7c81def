import { readExplanations, type Explanation } from "../../progress/explanations";
import type { ProgressTable } from "../../progress/progress";
import { readProgressSettings } from "../../progress/readProgressSettings";
import { recogniseProgress } from "../../progress/recogniseProgress";
import { failed, succeeded, type Outcome } from "../../workbook/failure";
import { isPeilSheet, peilEntries } from "../../workbook/peilSheet";
import type { Workbook } from "../../workbook/port";
import type { Snapshot } from "../../workbook/snapshot";

/** The workbook as it is when scoring begins: an older reading may have been overtaken by a co-author. */
export interface ScoringSource {
  readonly snapshot: Snapshot;
  readonly tables: readonly ProgressTable[];
  readonly explanations: readonly Explanation[];
}

/** Reads the tables that can be scored, on sheets that are in view. Fails with `sheet-missing` where there is none. */
export async function openScoring(workbook: Workbook): Promise<Outcome<ScoringSource>> {
  const reading = await workbook.read();
  if (!reading.ok) return reading;
  const snapshot = reading.value;
  const { settings } = readProgressSettings(peilEntries(snapshot));
  const tables = snapshot.sheets
    .filter((sheet) => sheet.visibility === "visible" && !isPeilSheet(sheet))
    .flatMap((sheet) => recogniseProgress(sheet, settings));
  return tables.length === 0
    ? failed({ code: "sheet-missing", detail: { sheet: "" } })
    : succeeded({ snapshot, tables, explanations: readExplanations(snapshot) });
}
