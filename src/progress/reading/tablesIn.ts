import { isControlSheet, isPeilSheet, peilEntries } from "../../workbook/peilSheet";
import type { Snapshot } from "../../workbook/snapshot";
import { isExplanationSheet } from "../explanations/explanations";
import type { ProgressTable } from "../progress";
import { readProgressSettings } from "../settings/readProgressSettings";
import { recogniseProgress } from "./recogniseProgress";

/** The tables of scores on the sheets that are in view, read by the workbook's own settings. */
export function tablesIn(snapshot: Snapshot): readonly ProgressTable[] {
  const { settings } = readProgressSettings(peilEntries(snapshot));
  return snapshot.sheets
    .filter(
      (sheet) =>
        sheet.visibility === "visible" &&
        !isPeilSheet(sheet) &&
        !isExplanationSheet(sheet) &&
        !isControlSheet(sheet),
    )
    .flatMap((sheet) => recogniseProgress(sheet, settings));
}
