import { checkOverhead } from "../budget/overhead/checkOverhead";
import { computeOverhead } from "../budget/overhead/computeOverhead";
import { checkHouseRules } from "../budget/rules/checkHouseRules";
import { checkRealisation } from "../budget/realisation/checkRealisation";
import { readThresholds } from "../budget/realisation/thresholds";
import { readReadingCorrections } from "../budget/reading/readingCorrections";
import { readOverheadSettings } from "../budget/overhead/readOverheadSettings";
import { computeKeyFigures } from "../budget/keyFigures/computeKeyFigures";
import { readKeyFigureSettings } from "../budget/keyFigures/keyFigureSettings";
import { programmeCover } from "../budget/programmeCover";
import { reconcileBudgets } from "../budget/reconciliation/reconcileBudgets";
import { acceptFindings } from "../findings/acceptance";
import { SEVERITIES, type Finding } from "../findings/finding";
import { checkExplanations } from "../progress/explanations/checkExplanations";
import { checkPlans } from "../progress/plans/checkPlans";
import type { PlanTable } from "../progress/plans/comparePlans";
import { isExplanationSheet, readExplanations } from "../progress/explanations/explanations";
import { readAgendaDecisions } from "../planning/agenda/agendaDecisions";
import { checkAmbitions } from "../planning/ambitions/checkAmbitions";
import { compareAgendas } from "../planning/agenda/compareAgendas";
import { successiveAgendas } from "../planning/agenda/successiveAgendas";
import { progressFigures } from "../progress/progressFigures";
import type { ProgressSettings } from "../progress/settings/progressSettings";
import { recognisePlans } from "../progress/plans/recognisePlans";
import { readProgressSettings } from "../progress/settings/readProgressSettings";
import { readTotalsDecisions } from "../totals/decisions";
import { isControlSheet, isPeilSheet, peilEntries } from "../workbook/peilSheet";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { Review } from "./review";
import { reviewSheet } from "./reviewSheet";
import { computedNorms } from "./computedNorms";
import { stampOf } from "./stamp";

/** One run of every check over a snapshot. Pure: the same snapshot gives the same review. */
export function reviewSnapshot(snapshot: Snapshot): Review {
  const entries = peilEntries(snapshot);
  const overheadSettings = readOverheadSettings(entries);
  const totalsDecisions = readTotalsDecisions(entries);
  const progressSettings = readProgressSettings(entries);
  const readings = readReadingCorrections(
    entries,
    snapshot.sheets.map(({ name }) => name),
  );
  const sheets = snapshot.sheets
    .filter((sheet) => !isOwnSheet(sheet))
    .map((sheet) => reviewSheet(sheet, totalsDecisions, progressSettings.settings, readings.of(sheet.name)));
  const budgets = sheets.flatMap(({ budget }) => budget ?? []);
  const whole = budgets.filter(({ scope }) => scope === "whole");
  const parts = budgets.filter(({ scope }) => scope === "part");
  const overhead = whole.map((budget) => computeOverhead(budget, overheadSettings.settings));
  const figures = overhead.flatMap((result) => result.figures);
  const reconciliation = reconcileBudgets(whole, parts);
  const thresholds = readThresholds(entries);
  const realisations = sheets.flatMap((sheet) => sheet.realisations);
  const deviations = realisations.map((one) => checkRealisation(one, thresholds.thresholds));
  const progress = sheets.flatMap((sheet) => sheet.progress);
  const agendas = sheets.flatMap((sheet) => sheet.agendas);
  const ambitions = sheets.flatMap((sheet) => sheet.ambitions);
  const ambitionChecks = ambitions.map((table) => checkAmbitions(table, agendas));
  const agendaDecisions = readAgendaDecisions(entries);
  const norms = sheets.flatMap((sheet) => sheet.norms);
  const explanations = readExplanations(snapshot);
  const keyFigureSettings = readKeyFigureSettings(entries);
  const keyFigures = whole.map((budget) => computeKeyFigures(budget, keyFigureSettings.settings));
  const rules = checkHouseRules(whole, entries);
  const plans = checkPlans(progress, plansIn(snapshot, progressSettings.settings));
  const checked = [
    ...sheets,
    reconciliation,
    ...deviations.map((deviation) => ({ ...deviation, sums: [] })),
    { ...rules, sums: [] },
    { ...plans, sums: [], skipped: [] },
    ...ambitionChecks.map((check) => ({ ...check, sums: [], skipped: [] })),
  ];
  const found = [
    ...overheadSettings.findings,
    ...readings.findings,
    ...thresholds.findings,
    ...keyFigureSettings.findings,
    ...totalsDecisions.findings,
    ...progressSettings.findings,
    ...checked.flatMap((part) => part.findings),
    ...checkOverhead(figures),
    ...checkExplanations(progress, explanations),
  ];
  const { open, accepted, expired } = acceptFindings(found, entries);
  return {
    name: snapshot.name,
    takenAt: snapshot.takenAt,
    stamp: stampOf(snapshot),
    decisions: entries,
    budgets,
    progress,
    relations: sheets.flatMap((sheet) => sheet.relations),
    sums: checked.flatMap((part) => part.sums),
    findings: ranked(open),
    accepted,
    totalsDecisions,
    expired,
    overhead: figures,
    realisations,
    keyFigures: {
      figures: keyFigures.flatMap((result) => result.figures),
      skipped: keyFigures.flatMap((result) => result.skipped),
    },
    programmeCover: whole.flatMap(programmeCover),
    norms,
    computedNorms: computedNorms(norms, figures),
    agendas,
    agendaComparisons: successiveAgendas(agendas).map(([before, after]) =>
      compareAgendas(before, after, agendaDecisions),
    ),
    ambitions,
    progressFigures: progress.flatMap(progressFigures),
    progressSettings: progressSettings.settings,
    explanations,
    coverage: {
      performed:
        checked.reduce((sum, part) => sum + part.performed, 0) +
        figures.filter((figure) => figure.verdict !== "no-norm").length,
      skipped: [...checked.flatMap((part) => part.skipped), ...overhead.flatMap((result) => result.skipped)],
    },
  };
}

/** Plan tables stand on sheets of their own, beside the monitoring table that sums them up. */
function plansIn(snapshot: Snapshot, settings: ProgressSettings): readonly PlanTable[] {
  return snapshot.sheets
    .filter((sheet) => sheet.visibility === "visible" && !isOwnSheet(sheet))
    .flatMap((sheet) => recognisePlans(sheet, settings));
}

/** Sheets that Peil itself reads or writes hold no budget and no scores. */
function isOwnSheet(sheet: SheetSnapshot): boolean {
  return isPeilSheet(sheet) || isExplanationSheet(sheet) || isControlSheet(sheet);
}

/** Errors before signals before remarks; within those the largest difference first; otherwise in reading order. */
function ranked(findings: readonly Finding[]): readonly Finding[] {
  const size = (finding: Finding): number =>
    Math.abs(finding.sum?.difference ?? finding.hints[0]?.implied ?? 0);
  return [...findings].sort(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || size(other) - size(one),
  );
}
