import type { AdmissionTable } from "../../progress/admission/admission";
import { checkAdmission } from "../../progress/admission/checkAdmission";
import { checkProgress } from "../../progress/checkProgress";
import { findLegend, type Legend } from "../../progress/colours/legend";
import { checkExplanations } from "../../progress/explanations/checkExplanations";
import { readExplanations, type Explanation } from "../../progress/explanations/explanations";
import { checkPlans } from "../../progress/plans/checkPlans";
import { recognisePlans } from "../../progress/plans/recognisePlans";
import { checkHomeSitters } from "../../progress/homeSitters/checkHomeSitters";
import type { HomeSitterRegister } from "../../progress/homeSitters/homeSitters";
import type { ProgressFigure, ProgressTable } from "../../progress/progress";
import { progressFigures } from "../../progress/progressFigures";
import type { AgendaChain } from "../../progress/terms/agendaTerms";
import { checkTerms } from "../../progress/terms/checkTerms";
import type { ProgressSettings } from "../../progress/settings/progressSettings";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { joinOutcomes, type PartOutcome } from "../partOutcome";

/** What a review says about progress. */
export interface ProgressReview {
  readonly progress: readonly ProgressTable[];
  readonly progressFigures: readonly ProgressFigure[];
  /** Words, norms and layouts that the workbook's own settings say. */
  readonly progressSettings: ProgressSettings;
  /** Legends of ours on the sheets with scores. */
  readonly legends: readonly Legend[];
  /** Why actions have their scores, from the sheet of explanations. */
  readonly explanations: readonly Explanation[];
  /** Registers of home sitters, a quarter a column or a row. */
  readonly homeSitters: readonly HomeSitterRegister[];
  /** Admission statements beside the national figure, year by year. */
  readonly admission: readonly AdmissionTable[];
  /** The agendas that followed each other, with their evaluations. */
  readonly agendaTerms: readonly AgendaChain[];
}

/** Everything that is checked about the tables of scores of a workbook; plan tables stand on `sheets` of their own. */
export function reviewProgress(
  snapshot: Snapshot,
  sheets: readonly SheetSnapshot[],
  {
    progress,
    homeSitters,
    admission,
    agendaTerms,
  }: Pick<ProgressReview, "progress" | "homeSitters" | "admission" | "agendaTerms">,
  settings: ProgressSettings,
): { readonly review: ProgressReview; readonly outcome: PartOutcome } {
  const explanations = readExplanations(snapshot);
  const plans = sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) => recognisePlans(sheet, settings));
  return {
    review: {
      progress,
      progressFigures: progress.flatMap(progressFigures),
      progressSettings: settings,
      legends: sheets.flatMap((sheet) => findLegend(sheet) ?? []),
      explanations,
      homeSitters,
      admission,
      agendaTerms,
    },
    outcome: joinOutcomes([
      ...progress.map(checkProgress),
      ...homeSitters.map(checkHomeSitters),
      ...admission.map(checkAdmission),
      ...agendaTerms.map((chain) => checkTerms(chain, progress)),
      checkPlans(progress, plans),
      { findings: checkExplanations(progress, explanations) },
    ]),
  };
}
