import type { Language } from "../../language/language";
import { bareName } from "./bareName";

/** The report's file name: that of the workbook without its ending, and our own. */
export function reportName(workbook: string, { words }: Language): string {
  return words("pane.reportFile", { name: bareName(workbook) });
}
