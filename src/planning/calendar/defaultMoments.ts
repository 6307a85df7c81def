import type { MessageKey } from "../../language/messages";

/** A moment that most partnerships have every year, as the sheet Peil gets it when somebody asks for it. */
export interface DefaultMoment {
  readonly title: MessageKey;
  /** When it comes back, as the sheet Peil says it: always in Dutch, for that is how it is read. */
  readonly when: string;
  /** Where the date is from, and of which year. */
  readonly source: MessageKey;
}

/**
 * A proposal, not a rule: nothing is told by these dates until they stand in the sheet Peil, where anybody can change
 * them. Dates that changed in law say of which year they are. "Vóór 1 februari" is 31 January at the latest.
 */
export const DEFAULT_MOMENTS: readonly DefaultMoment[] = [
  { title: "calendar.moment.frameworkLetter", when: "oktober", source: "calendar.source.cycle" },
  { title: "calendar.moment.budget", when: "december", source: "calendar.source.cycle" },
  { title: "calendar.moment.annualReport", when: "juni", source: "calendar.source.cycle" },
  {
    title: "calendar.moment.annualReportPublic",
    when: "30 juni",
    source: "calendar.source.annualReportPublic",
  },
  { title: "calendar.moment.quarterlyReport", when: "elk kwartaal", source: "calendar.source.cycle" },
  { title: "calendar.moment.countDate", when: "1 februari", source: "calendar.source.countDate" },
  { title: "calendar.moment.supportProfile", when: "31 januari", source: "calendar.source.supportProfile" },
  { title: "calendar.moment.supportProfileBoard", when: "14 februari", source: "calendar.source.supportProfileBoard" }, // prettier-ignore
  { title: "calendar.moment.placedSecondary", when: "1 juli", source: "calendar.source.placed" },
  { title: "calendar.moment.placedVocational", when: "1 september", source: "calendar.source.placed" },
  { title: "calendar.moment.monitoring", when: "augustus", source: "calendar.source.monitoring" },
  { title: "calendar.moment.homeSitters", when: "elk kwartaal", source: "calendar.source.homeSitters" },
];
