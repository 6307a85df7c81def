import type { NormRegister } from "../../norms/register/register";
import type { Agenda } from "../../planning/agenda/agenda";
import type { AmbitionTable } from "../../planning/ambitions/ambitions";
import { buildCalendar } from "../../planning/calendar/buildCalendar";
import type { PlanCalendar } from "../../planning/calendar/calendar";
import { deadlinesOfAgenda } from "../../planning/calendar/activityDeadlines";
import { entriesOfCalendar, questionsOfAmbitions } from "../../planning/calendar/calendarSources";
import type { CalendarTable } from "../../planning/calendar/calendarTable";
import { momentSources, type Moment } from "../../planning/calendar/moments";
import { daysOfNorms } from "./normDays";

/** Every table that can name a day. */
export interface DatedTables {
  readonly norms: readonly NormRegister[];
  readonly agendas: readonly Agenda[];
  readonly ambitions: readonly AmbitionTable[];
  readonly calendars: readonly CalendarTable[];
}

/**
 * Everything in a workbook that is to be done by a day. A workbook that names no day has an empty calendar: the yearly
 * cycle is in it only where the sheet Peil says so.
 */
export function planCalendar(tables: DatedTables, moments: readonly Moment[], today: string): PlanCalendar {
  const found = [
    { sources: momentSources(moments, today), withoutYear: 0 },
    ...tables.calendars.map(entriesOfCalendar),
    ...tables.agendas.map(deadlinesOfAgenda),
    { sources: tables.ambitions.flatMap(questionsOfAmbitions), withoutYear: 0 },
    ...tables.norms.map(daysOfNorms),
  ];
  const withoutYear = found.reduce((sum, one) => sum + one.withoutYear, 0);
  return buildCalendar(
    found.flatMap(({ sources }) => sources),
    withoutYear,
    today,
  );
}
