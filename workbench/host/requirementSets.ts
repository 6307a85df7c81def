/** Requirement sets the workbench says it has; ExcelApi can be set lower to play an older Excel. */
export interface RequirementSets {
  readonly ExcelApi: string;
  readonly [name: string]: string;
}

/** The npm package of office.js knows the Excel API up to 1.15; the workbench answers none of what came after 1.14. */
export const DEFAULT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  OpenBrowserWindowApi: "1.1",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  DocumentEvents: "1.1",
};

/** Whether version `has` is `needed` or newer: "1.14" is newer than "1.9". */
export function isAtLeast(has: string, needed: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return hasMajor > neededMajor || (hasMajor === neededMajor && hasMinor >= neededMinor);
}
