import { readReadingCorrections } from "../budget/reading/readingCorrections";
import { acceptFindings } from "../findings/acceptance";
import { SEVERITIES, type Finding, type Skipped } from "../findings/finding";
import { isExplanationSheet } from "../progress/explanations/explanations";
import { dayOfMoment } from "../planning/calendar/calendarDay";
import { readProgressSettings } from "../progress/settings/readProgressSettings";
import { readTotalsDecisions } from "../totals/decisions";
import { isControlSheet, isPeilSheet, peilEntries } from "../workbook/peilSheet";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { reviewBudgets, type BudgetsReviewed } from "./budget/reviewBudgets";
import { joinOutcomes } from "./partOutcome";
import { reviewPlans } from "./plans/reviewPlans";
import { reviewProgress } from "./progress/reviewProgress";
import type { Review } from "./review";
import { reviewSheet } from "./reviewSheet";
import { stampOf } from "./stamp";

/**
 * One run of every check over a snapshot: first each sheet by itself, then budgets, progress and plans over all sheets.
 * Pure: the same snapshot gives the same review.
 */
export function reviewSnapshot(snapshot: Snapshot): Review {
  const entries = peilEntries(snapshot);
  const totalsDecisions = readTotalsDecisions(entries);
  const progressSettings = readProgressSettings(entries);
  const readings = readReadingCorrections(
    entries,
    snapshot.sheets.map(({ name }) => name),
  );
  const theirSheets = snapshot.sheets.filter((sheet) => !isOwnSheet(sheet));
  const sheets = theirSheets.map((sheet) =>
    reviewSheet(sheet, totalsDecisions, progressSettings.settings, readings.of(sheet.name)),
  );
  const budgets = reviewBudgets(
    sheets,
    entries,
    sheets.map(({ named }) => named),
  );
  const progress = reviewProgress(
    snapshot,
    theirSheets,
    {
      progress: sheets.flatMap((sheet) => sheet.progress),
      homeSitters: sheets.flatMap((sheet) => sheet.homeSitters),
      admission: sheets.flatMap((sheet) => sheet.admission),
      agendaTerms: sheets.flatMap((sheet) => sheet.agendaTerms),
    },
    progressSettings.settings,
  );
  const plans = reviewPlans(
    sheets.map((sheet) => sheet.plans),
    entries,
    {
      today: dayOfMoment(snapshot.takenAt),
      overhead: budgets.review.overhead,
      homeSitters: progress.review.homeSitters,
      actions: progress.review.progress.flatMap(({ actions }) => actions),
    },
  );
  const outcome = joinOutcomes([
    readings,
    totalsDecisions,
    progressSettings,
    ...sheets.map((sheet) => ({ ...sheet, skipped: sheet.skipped.filter(isSkipped(budgets)) })),
    budgets.outcome,
    progress.outcome,
    plans.outcome,
  ]);
  const { open, accepted, expired } = acceptFindings(outcome.findings, entries);
  return {
    name: snapshot.name,
    takenAt: snapshot.takenAt,
    stamp: stampOf(snapshot),
    decisions: entries,
    relations: sheets.flatMap((sheet) => sheet.relations),
    sums: outcome.sums,
    findings: ranked(open),
    accepted,
    totalsDecisions,
    expired,
    ...budgets.review,
    ...progress.review,
    ...plans.review,
    coverage: { performed: outcome.performed, skipped: outcome.skipped },
  };
}

/** Nothing was recognised on a sheet, but its names of programmes were laid beside a budget: then it was not skipped. */
function isSkipped({ comparedSheets }: BudgetsReviewed): (skipped: Skipped) => boolean {
  const isCompared = ({ what }: Skipped): boolean =>
    comparedSheets.some((name) => name === what.values["sheet"]);
  return (skipped) => skipped.why.key !== "review.sheetNothing" || !isCompared(skipped);
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
