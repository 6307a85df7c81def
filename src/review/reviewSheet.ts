import type { ReadingCorrection } from "../budget/reading/readingCorrection";
import { message } from "../language/messages";
import { checkNorms } from "../norms/register/checkNorms";
import { recogniseRegisters } from "../norms/register/recogniseRegisters";
import type { NormRegister } from "../norms/register/register";
import type { Agenda } from "../planning/agenda/agenda";
import type { AmbitionTable } from "../planning/ambitions/ambitions";
import { checkAgenda } from "../planning/agenda/checkAgenda";
import { recogniseAgendas } from "../planning/agenda/recogniseAgendas";
import { recogniseAmbitions } from "../planning/ambitions/recogniseAmbitions";
import { checkProgress } from "../progress/checkProgress";
import type { ProgressTable } from "../progress/progress";
import type { ProgressSettings } from "../progress/settings/progressSettings";
import { recogniseProgress } from "../progress/reading/recogniseProgress";
import type { TotalsDecisions } from "../totals/decisions";
import { usedArea, type SheetSnapshot } from "../workbook/snapshot";
import { reviewTotals, type TableRows, type TotalsReview } from "./reviewTotals";

/** What one sheet gave. */
export interface SheetReview extends TotalsReview {
  readonly progress: readonly ProgressTable[];
  readonly norms: readonly NormRegister[];
  readonly agendas: readonly Agenda[];
  readonly ambitions: readonly AmbitionTable[];
}

const NOTHING: SheetReview = {
  budget: undefined,
  realisations: [],
  progress: [],
  norms: [],
  agendas: [],
  ambitions: [],
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
  reading: ReadingCorrection,
): SheetReview {
  const what = message("review.sheet", { sheet: sheet.name });
  if (sheet.visibility !== "visible") {
    return { ...NOTHING, skipped: [{ what, why: message("review.sheetHidden") }] };
  }
  if (!usedArea(sheet)) return { ...NOTHING, skipped: [{ what, why: message("review.sheetEmpty") }] };
  const progress = recogniseProgress(sheet, progressSettings);
  const norms = recogniseRegisters(sheet);
  // A table of scores that names who and when is read as scores: one row gives its findings once.
  const agendas = progress.length > 0 ? [] : recogniseAgendas(sheet);
  const ambitions = recogniseAmbitions(sheet);
  const tables = [
    ...progress.map(({ headingRow, actions }) => tableRows(headingRow, actions)),
    ...norms.map(({ headingRow, entries }) => tableRows(headingRow, entries)),
    ...agendas.map(({ headingRow, activities }) => tableRows(headingRow, activities)),
    ...ambitions.map((table) => tableRows(table.headingRow, table.ambitions)),
  ];
  const totals = reviewTotals(sheet, tables, decisions, reading);
  const checks = [...progress.map(checkProgress), ...norms.map(checkNorms), ...agendas.map(checkAgenda)];
  const performed = totals.performed + checks.reduce((sum, check) => sum + check.performed, 0);
  const isNothing = performed + ambitions.length === 0 && !totals.budget && totals.findings.length === 0;
  return {
    ...totals,
    progress,
    norms,
    agendas,
    ambitions,
    findings: [...totals.findings, ...checks.flatMap((check) => check.findings)],
    performed,
    skipped: [...totals.skipped, ...(isNothing ? [{ what, why: message("review.sheetNothing") }] : [])],
  };
}

function tableRows(headingRow: number, lines: readonly { readonly row: number }[]): TableRows {
  return { first: headingRow, last: lines.at(-1)?.row ?? headingRow };
}
