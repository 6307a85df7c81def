/** Characters that Windows admits in no file name. */
const NOT_IN_NAMES = /[<>:"/\\|?*]/g;

/** A workbook's name without its ending, fit to be part of another file's name. */
export function bareName(workbook: string): string {
  return workbook
    .replace(/\.[A-Za-z]{2,4}$/, "")
    .replace(NOT_IN_NAMES, "-")
    .trim();
}
