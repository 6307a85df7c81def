import type { Budget } from "../budget/budget";
import type { KeyFiguresResult } from "../budget/keyFigures/computeKeyFigures";
import type { ProgrammeCover } from "../budget/programmeCover";
import type { OverheadFigure } from "../budget/overhead/overhead";
import type { Realisation } from "../budget/realisation/realisation";
import type { Acceptance, AcceptedFinding } from "../findings/acceptance";
import type { Coverage, Finding } from "../findings/finding";
import type { Sum } from "../findings/sum";
import type { Explanation } from "../progress/explanations/explanations";
import type { NormRegister } from "../norms/register/register";
import type { Agenda } from "../planning/agenda/agenda";
import type { AmbitionTable } from "../planning/ambitions/ambitions";
import type { AgendaComparison } from "../planning/agenda/compareAgendas";
import type { ProgressFigure, ProgressTable } from "../progress/progress";
import type { ProgressSettings } from "../progress/settings/progressSettings";
import type { TotalsDecisions } from "../totals/decisions";
import type { Relation } from "../totals/relation";
import type { PeilEntry } from "../workbook/peilSheet";
import type { ComputedNorm } from "./computedNorms";

/** The outcome of every check over one snapshot, with what was not checked and why. */
export interface Review {
  /** The workbook's name and the moment it was read (ISO 8601). */
  readonly name: string;
  readonly takenAt: string;
  /** Equal for two snapshots with the same contents: tells a result that has become stale. */
  readonly stamp: string;
  /** Everything that was decided in the sheet Peil, whether a check knows it or not. */
  readonly decisions: readonly PeilEntry[];
  readonly budgets: readonly Budget[];
  readonly progress: readonly ProgressTable[];
  /** Which line totals which, in every sheet that was read. */
  readonly relations: readonly Relation[];
  /** Every total that was checked, right or wrong. */
  readonly sums: readonly Sum[];
  /** Errors first, then signals, then remarks; within those the largest difference first. */
  readonly findings: readonly Finding[];
  /** Findings that may stand, with the reason that was given: they are no longer counted. */
  readonly accepted: readonly AcceptedFinding[];
  /** What people decided about which line totals which. */
  readonly totalsDecisions: TotalsDecisions;
  /** Acceptances that no longer hold: their finding is gone or its numbers have changed. */
  readonly expired: readonly Acceptance[];
  readonly overhead: readonly OverheadFigure[];
  /** What was planned beside what was realised, per sheet and year. */
  readonly realisations: readonly Realisation[];
  /** Key figures, and those that wait for figures of the balance sheet: no checks, so no part of the coverage. */
  readonly keyFigures: KeyFiguresResult;
  /** What each programme with income of its own costs net. */
  readonly programmeCover: readonly ProgrammeCover[];
  /** Tables of agreements with their norms and what was realised. */
  readonly norms: readonly NormRegister[];
  /** Norms that Peil can fill in from the budget itself. */
  readonly computedNorms: readonly ComputedNorm[];
  /** Plans of activities with when and who. */
  readonly agendas: readonly Agenda[];
  /** Each agenda beside the one after it. */
  readonly agendaComparisons: readonly AgendaComparison[];
  /** Ambitions for several years, with the year to start and the year of knowing. */
  readonly ambitions: readonly AmbitionTable[];
  readonly progressFigures: readonly ProgressFigure[];
  /** Words, norms and layouts that the workbook's own settings say. */
  readonly progressSettings: ProgressSettings;
  /** Why actions have their scores, from the sheet of explanations. */
  readonly explanations: readonly Explanation[];
  readonly coverage: Coverage;
}
