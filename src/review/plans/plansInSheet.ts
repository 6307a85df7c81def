import { recogniseRegisters } from "../../norms/register/recogniseRegisters";
import type { NormRegister } from "../../norms/register/register";
import type { Checklist } from "../../norms/checklists/checklist";
import { recogniseChecklists } from "../../norms/checklists/recogniseChecklists";
import type { ComplaintTable } from "../../norms/complaints/complaints";
import { recogniseComplaints } from "../../norms/complaints/recogniseComplaints";
import type { Agenda } from "../../planning/agenda/agenda";
import { recogniseAgendas } from "../../planning/agenda/recogniseAgendas";
import type { AmbitionTable } from "../../planning/ambitions/ambitions";
import { recogniseAmbitions } from "../../planning/ambitions/recogniseAmbitions";
import type { CalendarTable } from "../../planning/calendar/calendarTable";
import { recogniseCalendars } from "../../planning/calendar/recogniseCalendars";
import { recogniseRegional } from "../../planning/regional/recogniseRegional";
import type { RegionalTable } from "../../planning/regional/regional";
import type { PlanForm } from "../../planning/yearPlan/forms";
import { recogniseQualityOverviews, type QualityOverview } from "../../planning/yearPlan/qualityOverview";
import { recogniseForms } from "../../planning/yearPlan/recogniseForms";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { tableRows, type TableRows } from "../tableRows";

/** The tables of norms and plans on one sheet. */
export interface SheetPlans {
  readonly norms: readonly NormRegister[];
  readonly checklists: readonly Checklist[];
  readonly agendas: readonly Agenda[];
  readonly ambitions: readonly AmbitionTable[];
  readonly calendars: readonly CalendarTable[];
  readonly regional: readonly RegionalTable[];
  readonly forms: readonly PlanForm[];
  readonly overviews: readonly QualityOverview[];
  readonly complaints: readonly ComplaintTable[];
}

export const NO_PLANS: SheetPlans = {
  norms: [],
  checklists: [],
  agendas: [],
  ambitions: [],
  calendars: [],
  regional: [],
  forms: [],
  overviews: [],
  complaints: [],
};

/** Reads every table of norms and plans. On a sheet of scores a row that names who and when is a score, no activity. */
export function plansInSheet(sheet: SheetSnapshot, hasScores: boolean): SheetPlans {
  const agendas = hasScores ? [] : recogniseAgendas(sheet);
  const isAgenda = ({ headingRow }: CalendarTable): boolean =>
    agendas.some((agenda) => agenda.headingRow === headingRow);
  return {
    norms: recogniseRegisters(sheet),
    checklists: recogniseChecklists(sheet),
    agendas,
    ambitions: recogniseAmbitions(sheet),
    calendars: hasScores ? [] : recogniseCalendars(sheet).filter((calendar) => !isAgenda(calendar)),
    regional: recogniseRegional(sheet),
    forms: recogniseForms(sheet),
    overviews: recogniseQualityOverviews(sheet),
    complaints: recogniseComplaints(sheet),
  };
}

/** Where those tables stand: their numbers are no amounts. */
export function rowsOfPlans({
  norms,
  checklists,
  agendas,
  ambitions,
  calendars,
  regional,
  forms,
  overviews,
  complaints,
}: SheetPlans): readonly TableRows[] {
  return [
    ...norms.map(({ headingRow, entries }) => tableRows(headingRow, entries)),
    ...checklists.map(({ headingRow, items }) => tableRows(headingRow, items)),
    ...agendas.map(({ headingRow, activities }) => tableRows(headingRow, activities)),
    ...ambitions.map((table) => tableRows(table.headingRow, table.ambitions)),
    ...calendars.map(({ headingRow, entries }) => tableRows(headingRow, entries)),
    ...regional.map(({ headingRow, entries }) => tableRows(headingRow, entries)),
    ...forms.map(({ headingRow, entries }) => tableRows(headingRow, entries)),
    ...overviews.map(({ headingRow, lines }) => tableRows(headingRow, lines)),
    ...complaints.map(({ headingRow, lastRow }) => ({ first: headingRow, last: lastRow })),
  ];
}
