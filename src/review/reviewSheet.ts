import type { ReadingCorrection } from "../budget/reading/readingCorrection";
import { namedProgrammes, type NamedProgramme } from "../budget/reconciliation/programmeNames";
import { message } from "../language/messages";
import type { AdmissionTable } from "../progress/admission/admission";
import { recogniseAdmission } from "../progress/admission/recogniseAdmission";
import type { HomeSitterRegister } from "../progress/homeSitters/homeSitters";
import { withoutRegisters } from "../progress/homeSitters/withoutRegisters";
import { recogniseHomeSitters } from "../progress/homeSitters/recogniseHomeSitters";
import type { ProgressTable } from "../progress/progress";
import { recogniseProgress } from "../progress/reading/recogniseProgress";
import type { AgendaChain } from "../progress/terms/agendaTerms";
import { recogniseTerms } from "../progress/terms/recogniseTerms";
import type { ProgressSettings } from "../progress/settings/progressSettings";
import type { TotalsDecisions } from "../totals/decisions";
import { usedArea, type SheetSnapshot } from "../workbook/snapshot";
import { NO_PLANS, plansInSheet, rowsOfPlans, type SheetPlans } from "./plans/plansInSheet";
import { tableRows } from "./tableRows";
import { reviewTables } from "./totals/reviewTables";
import type { TotalsReview } from "./totals/reviewTotals";

/** What one sheet gave: its tables, and its totals as they were judged. */
export interface SheetReview extends TotalsReview {
  readonly progress: readonly ProgressTable[];
  readonly homeSitters: readonly HomeSitterRegister[];
  readonly admission: readonly AdmissionTable[];
  readonly agendaTerms: readonly AgendaChain[];
  readonly plans: SheetPlans;
  /** Programmes that a sheet without a budget names. */
  readonly named: readonly NamedProgramme[];
}

const NOTHING: SheetReview = {
  budgets: [],
  realisations: [],
  budgetsToDate: [],
  progress: [],
  homeSitters: [],
  admission: [],
  agendaTerms: [],
  plans: NO_PLANS,
  named: [],
  relations: [],
  sums: [],
  findings: [],
  performed: 0,
  skipped: [],
};

/** Reads every table of a sheet and judges its totals. A sheet that is not read says why. */
export function reviewSheet(
  sheet: SheetSnapshot,
  decisions: TotalsDecisions,
  progressSettings: ProgressSettings,
  reading: ReadingCorrection,
): SheetReview {
  const what = message("review.sheet", { sheet: sheet.name });
  if (sheet.visibility !== "visible") {
    return { ...NOTHING, skipped: [{ what, why: message("review.sheetHidden") }] };
  }
  if (!usedArea(sheet)) return { ...NOTHING, skipped: [{ what, why: message("review.sheetEmpty") }] };
  const progress = recogniseProgress(sheet, progressSettings);
  const homeSitters = recogniseHomeSitters(sheet);
  const admission = recogniseAdmission(sheet);
  const agendaTerms = recogniseTerms(sheet);
  const plans = plansInSheet(sheet, progress.length > 0);
  const tables = [
    ...progress.map(({ headingRow, actions }) => tableRows(headingRow, actions)),
    ...[...homeSitters, ...admission, ...agendaTerms].map(({ headingRow, lastRow }) => ({
      first: headingRow,
      last: lastRow,
    })),
    ...rowsOfPlans(plans),
  ];
  const totals = reviewTables(withoutRegisters(sheet, homeSitters), tables, decisions, reading);
  const isNothing =
    totals.performed + tables.length === 0 && totals.budgets.length === 0 && totals.findings.length === 0;
  return {
    ...totals,
    progress,
    homeSitters,
    admission,
    agendaTerms,
    plans,
    named: totals.budgets.length > 0 ? [] : namedProgrammes(sheet),
    skipped: [...totals.skipped, ...(isNothing ? [{ what, why: message("review.sheetNothing") }] : [])],
  };
}
