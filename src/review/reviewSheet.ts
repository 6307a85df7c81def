import { message } from "../language/messages";
import { checkProgress } from "../progress/checkProgress";
import type { ProgressTable } from "../progress/progress";
import type { ProgressSettings } from "../progress/progressSettings";
import { recogniseProgress } from "../progress/recogniseProgress";
import type { TotalsDecisions } from "../totals/decisions";
import { usedArea, type SheetSnapshot } from "../workbook/snapshot";
import { reviewTotals, type TotalsReview } from "./reviewTotals";

/** What one sheet gave. */
export interface SheetReview extends TotalsReview {
  readonly progress: readonly ProgressTable[];
}

const NOTHING: SheetReview = {
  budget: undefined,
  progress: [],
  relations: [],
  sums: [],
  findings: [],
  performed: 0,
  skipped: [],
};

/** Everything that can be checked within one sheet. A sheet that is not checked says why. */
export function reviewSheet(
  sheet: SheetSnapshot,
  decisions: TotalsDecisions,
  progressSettings: ProgressSettings,
): SheetReview {
  const what = message("review.sheet", { sheet: sheet.name });
  if (sheet.visibility !== "visible") {
    return { ...NOTHING, skipped: [{ what, why: message("review.sheetHidden") }] };
  }
  if (!usedArea(sheet)) return { ...NOTHING, skipped: [{ what, why: message("review.sheetEmpty") }] };
  const progress = recogniseProgress(sheet, progressSettings);
  const totals = reviewTotals(sheet, progress, decisions);
  const scores = progress.map(checkProgress);
  const performed = totals.performed + scores.reduce((sum, check) => sum + check.performed, 0);
  const isNothing = performed === 0 && !totals.budget && totals.findings.length === 0;
  return {
    ...totals,
    progress,
    findings: [...totals.findings, ...scores.flatMap((check) => check.findings)],
    performed,
    skipped: [...totals.skipped, ...(isNothing ? [{ what, why: message("review.sheetNothing") }] : [])],
  };
}
