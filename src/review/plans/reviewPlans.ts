import type { OverheadFigure } from "../../budget/overhead/overhead";
import { contradictions } from "../../norms/register/contradictions";
import { checkChecklist } from "../../norms/checklists/checkChecklist";
import { checkNorms } from "../../norms/register/checkNorms";
import { readSameActors, type SameActors } from "../../planning/actors/actorDecisions";
import { readAgendaDecisions } from "../../planning/agenda/agendaDecisions";
import { checkAgenda } from "../../planning/agenda/checkAgenda";
import { compareAgendas, type AgendaComparison } from "../../planning/agenda/compareAgendas";
import { successiveAgendas } from "../../planning/agenda/successiveAgendas";
import { checkAmbitions } from "../../planning/ambitions/checkAmbitions";
import type { PlanCalendar } from "../../planning/calendar/calendar";
import { checkCalendar } from "../../planning/calendar/checkCalendar";
import { readMoments } from "../../planning/calendar/moments";
import { linkRegional, type LinkableAction } from "../../planning/regional/linkRegional";
import { checkSteps } from "../../planning/status/checkSteps";
import { readPlanPeriod } from "../../planning/ambitions/planPeriodSetting";
import { checkForms } from "../../planning/yearPlan/checkForms";
import type { HomeSitterRegister } from "../../progress/homeSitters/homeSitters";
import type { PeilEntry } from "../../workbook/peilSheet";
import { joinOutcomes, type PartOutcome } from "../partOutcome";
import { computedNorms, type ComputedNorm } from "./computedNorms";
import { planCalendar } from "./planCalendar";
import type { SheetPlans } from "./plansInSheet";

/** What a review says about norms and plans. */
export interface PlansReview extends SheetPlans {
  /** Norms that Peil can fill in from the budget itself. */
  readonly computedNorms: readonly ComputedNorm[];
  /** Each agenda beside the one after it. */
  readonly agendaComparisons: readonly AgendaComparison[];
  /** Everything that is to be done by a day. */
  readonly calendar: PlanCalendar;
  /** Names of actors that people said are one. */
  readonly sameActors: SameActors;
}

/** What plans are laid beside: the day, and what other parts of the review found. */
export interface PlansContext {
  /** As in "2026-01-05". */
  readonly today: string;
  readonly overhead: readonly OverheadFigure[];
  readonly homeSitters: readonly HomeSitterRegister[];
  readonly actions: readonly LinkableAction[];
}

/** Everything that is checked about the norms and plans of a workbook once each sheet has been read. */
export function reviewPlans(
  sheets: readonly SheetPlans[],
  entries: readonly PeilEntry[],
  { today, overhead, homeSitters, actions }: PlansContext,
): { readonly review: PlansReview; readonly outcome: PartOutcome } {
  const norms = sheets.flatMap((sheet) => sheet.norms);
  const checklists = sheets.flatMap((sheet) => sheet.checklists);
  const agendas = sheets.flatMap((sheet) => sheet.agendas);
  const ambitions = sheets.flatMap((sheet) => sheet.ambitions);
  const calendars = sheets.flatMap((sheet) => sheet.calendars);
  const regional = sheets
    .flatMap((sheet) => sheet.regional)
    .map((table) => linkRegional(table, entries, actions));
  const { moments, findings } = readMoments(entries);
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const overviews = sheets.flatMap((sheet) => sheet.overviews);
  const complaints = sheets.flatMap((sheet) => sheet.complaints);
  const decisions = readAgendaDecisions(entries);
  const planPeriod = readPlanPeriod(entries);
  const surroundings = { agendas, period: planPeriod.period, today };
  return {
    review: {
      norms,
      checklists,
      agendas,
      ambitions,
      calendars,
      regional: regional.map(({ table }) => table),
      calendar: planCalendar({ norms, agendas, ambitions, calendars }, moments, today),
      forms,
      overviews,
      complaints,
      sameActors: readSameActors(entries),
      computedNorms: computedNorms(norms, overhead, homeSitters, complaints),
      agendaComparisons: successiveAgendas(agendas).map(([before, after]) =>
        compareAgendas(before, after, decisions),
      ),
    },
    outcome: joinOutcomes([
      { findings },
      planPeriod,
      ...norms.map(checkNorms),
      ...norms.map((register) => ({ findings: contradictions(register) })),
      ...checklists.map(checkChecklist),
      ...agendas.map(checkAgenda),
      ...agendas.map((agenda) => checkSteps(agenda, today)),
      ...calendars.map((table) => checkCalendar(table, today)),
      ...regional,
      ...ambitions.map((table) => checkAmbitions(table, surroundings)),
      ...forms.map((form) => checkForms(form, today)),
    ]),
  };
}
