import { isPeilSheet, peilEntries } from "../../workbook/peilSheet";
import type { Snapshot } from "../../workbook/snapshot";
import { isExplanationSheet, readExplanations } from "../explanations/explanations";
import type { MergeSource } from "./mergeScores";
import { readProgressSettings } from "../settings/readProgressSettings";
import { recogniseProgress } from "../reading/recogniseProgress";

/** What a copy has to say, read by its own settings. */
export function mergeSource(name: string, snapshot: Snapshot): MergeSource {
  const { settings } = readProgressSettings(peilEntries(snapshot));
  const sheets = snapshot.sheets.filter(
    (sheet) => sheet.visibility === "visible" && !isPeilSheet(sheet) && !isExplanationSheet(sheet),
  );
  return {
    name,
    tables: sheets.flatMap((sheet) => recogniseProgress(sheet, settings)),
    explanations: readExplanations(snapshot),
  };
}
