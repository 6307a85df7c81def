import type { Language } from "../../language/language";

/** Characters that Windows admits in no file name. */
const NOT_IN_NAMES = /[<>:"/\\|?*]/g;

/** The report's file name: that of the workbook without its ending, and our own. */
export function reportName(workbook: string, { words }: Language): string {
  const bare = workbook
    .replace(/\.[A-Za-z]{2,4}$/, "")
    .replace(NOT_IN_NAMES, "-")
    .trim();
  return words("pane.reportFile", { name: bare });
}
