import type { Budget } from "../../budget/budget";
import { computeCalculations, type Calculation } from "../../budget/calculations/calculations";
import { passThroughChains, type PassThroughChain } from "../../budget/calculations/passThroughChains";
import { checkResultSign } from "../../budget/checkResultSign";
import { computeKeyFigures, type KeyFiguresResult } from "../../budget/keyFigures/computeKeyFigures";
import { readKeyFigureSettings } from "../../budget/keyFigures/keyFigureSettings";
import { sizesOf, type SizeOfPeriod } from "../../budget/keyFigures/sizeClass";
import { reserveDevelopment, type ReserveYear } from "../../budget/keyFigures/reserveDevelopment";
import { checkOverhead } from "../../budget/overhead/checkOverhead";
import { computeOverhead } from "../../budget/overhead/computeOverhead";
import type { OverheadFigure } from "../../budget/overhead/overhead";
import type { SectorFigure } from "../../budget/overhead/sectorFigure";
import { readOverheadSettings } from "../../budget/overhead/readOverheadSettings";
import { programmeCover, type ProgrammeCover } from "../../budget/programmeCover";
import { checkBudgetToDate } from "../../budget/realisation/checkBudgetToDate";
import { readPhasing } from "../../budget/realisation/phasing";
import { checkRealisation, type RealisationCheck } from "../../budget/realisation/checkRealisation";
import type { Realisation } from "../../budget/realisation/realisation";
import { readThresholds } from "../../budget/thresholds";
import { compareNames, type NamedProgramme } from "../../budget/reconciliation/programmeNames";
import { reconcileBudgets } from "../../budget/reconciliation/reconcileBudgets";
import type { ReconciliationOverview } from "../../budget/reconciliation/reconciledLine";
import { indicativeLines, type IndicativeLine } from "../../budget/rules/indicative";
import { readParameters, type Parameter } from "../../budget/rules/parameters";
import { checkHouseRules } from "../../budget/rules/checkHouseRules";
import type { PeilEntry } from "../../workbook/peilSheet";
import { joinOutcomes, type PartOutcome } from "../partOutcome";
import type { TotalsReview } from "../totals/reviewTotals";

/** What a review says about budgets, beside the totals of each sheet. */
export interface BudgetReview {
  readonly budgets: readonly Budget[];
  readonly overhead: readonly OverheadFigure[];
  /** What was measured in the sector, as context beside overhead; undefined where people want none. */
  readonly sectorFigure: SectorFigure | undefined;
  /** What was planned beside what was realised, per sheet and year. */
  readonly realisations: readonly Realisation[];
  /** Key figures, and those that wait for figures of the balance sheet: no checks, so no part of the coverage. */
  readonly keyFigures: KeyFiguresResult;
  /** The size of the partnership in each period, which the limit for liquidity depends on. */
  readonly sizes: readonly SizeOfPeriod[];
  /** Lines that are no more than indicative from some year on, as the sheet Peil says. */
  readonly indicative: readonly IndicativeLine[];
  /** Figures the budget rests on, as they stand in the sheet Peil. */
  readonly parameters: readonly Parameter[];
  /** What people compute from their budget. */
  readonly calculations: readonly Calculation[];
  /** Income that is earmarked for others, with what is left of it. */
  readonly chains: readonly PassThroughChain[];
  /** The reserve over the years of each whole budget. */
  readonly reserve: readonly ReserveYear[];
  /** Tables that state the same lines, laid beside each other: chapters and the budget, or two budgets. */
  readonly reconciliation: ReconciliationOverview;
  /** What each programme with income of its own costs net. */
  readonly programmeCover: readonly ProgrammeCover[];
}

/** What checking budgets gave; `comparedSheets` hold no budget, and names of programmes that were laid beside one. */
export interface BudgetsReviewed {
  readonly review: BudgetReview;
  readonly outcome: PartOutcome;
  readonly comparedSheets: readonly string[];
}

/** Everything that is checked about the budgets of a workbook once each sheet has been read. */
export function reviewBudgets(
  sheets: readonly Pick<TotalsReview, "budgets" | "realisations" | "budgetsToDate">[],
  entries: readonly PeilEntry[],
  named: readonly (readonly NamedProgramme[])[] = [],
): BudgetsReviewed {
  const budgets = sheets.flatMap((sheet) => sheet.budgets);
  const whole = budgets.filter(({ scope }) => scope === "whole");
  const parts = budgets.filter(({ scope }) => scope === "part");
  const overheadSettings = readOverheadSettings(entries);
  const overhead = whole.map((budget) => computeOverhead(budget, overheadSettings.settings));
  const figures = overhead.flatMap((result) => result.figures);
  const thresholds = readThresholds(entries);
  const realisations = sheets.flatMap((sheet) => sheet.realisations);
  const phasing = readPhasing(entries);
  const parameters = readParameters(entries);
  const calculations = computeCalculations(whole, entries, parameters.parameters);
  const reconciliation = reconcileBudgets(whole, parts);
  const names = named.map((one) => compareNames(one, whole));
  const indicative = indicativeLines(whole, entries);
  const keyFigureSettings = readKeyFigureSettings(entries);
  const keyFigures = whole.map((budget) => computeKeyFigures(budget, keyFigureSettings.settings));
  return {
    review: {
      budgets,
      overhead: figures,
      sectorFigure: overheadSettings.settings.sector,
      realisations,
      keyFigures: {
        figures: keyFigures.flatMap((result) => result.figures),
        missing: keyFigures.flatMap((result) => result.missing),
      },
      sizes: whole.flatMap((budget) => sizesOf(budget, keyFigureSettings.settings)),
      indicative: indicative.lines,
      parameters: parameters.parameters,
      calculations: calculations.calculations,
      chains: whole.flatMap((budget) =>
        passThroughChains(budget, overheadSettings.settings.passedThrough ?? []),
      ),
      reserve: whole.flatMap((budget) => reserveDevelopment(budget, keyFigureSettings.settings)),
      reconciliation: { tables: reconciliation.tables, chapterTotals: reconciliation.sums },
      programmeCover: whole.flatMap(programmeCover),
    },
    comparedSheets: named.flatMap(([first], index) => (first && names[index] ? [first.cell.sheet] : [])),
    outcome: joinOutcomes([
      overheadSettings,
      thresholds,
      keyFigureSettings,
      reconciliation,
      ...askedOnce(realisations.map((one) => checkRealisation(one, thresholds.thresholds))),
      phasing,
      ...sheets
        .flatMap(({ budgetsToDate }) => budgetsToDate)
        .map((one) => checkBudgetToDate(one, phasing.settings)),
      parameters,
      { findings: indicative.findings, skipped: indicative.skipped },
      { findings: names.flatMap((findings = []) => findings) },
      { findings: whole.flatMap(checkResultSign) },
      { findings: calculations.findings, skipped: calculations.skipped },
      checkHouseRules(whole, entries, parameters.parameters),
      {
        findings: checkOverhead(figures),
        performed: figures.filter((figure) => figure.verdict !== "no-norm").length,
        skipped: overhead.flatMap((result) => result.skipped),
      },
    ]),
  };
}

/** One explanation stands beside a line, for what was realised and for the forecast: it is asked for once. */
function askedOnce(checks: readonly RealisationCheck[]): readonly RealisationCheck[] {
  const asked = new Set<string>();
  return checks.map((check) => ({
    ...check,
    findings: check.findings.filter(({ rule, cell }) => {
      if (rule !== "deviation-unexplained") return true;
      const line = JSON.stringify([cell.sheet, cell.row]);
      const isNew = !asked.has(line);
      asked.add(line);
      return isNew;
    }),
  }));
}
