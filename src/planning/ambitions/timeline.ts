import { planPeriod, type Ambition } from "./ambitions";

/** What an ambition asks in a year: work goes on, its question is answered, both, or nothing. */
export type YearPart = "doing" | "know" | "both" | "nothing";

export interface Timeline {
  readonly years: readonly number[];
  /** One part for each of the years. */
  readonly rows: readonly { readonly ambition: Ambition; readonly parts: readonly YearPart[] }[];
}

/** Ambitions over the years of their plan: work from the start to the year of knowing, and the question in that year. */
export function timelineOf(ambitions: readonly Ambition[]): Timeline {
  const period = planPeriod(ambitions);
  const years = period
    ? Array.from({ length: period.last - period.first + 1 }, (_, index) => period.first + index)
    : [];
  return {
    years,
    rows: ambitions.map((ambition) => ({ ambition, parts: years.map((year) => partIn(ambition, year)) })),
  };
}

function partIn({ startYear, knowYear }: Ambition, year: number): YearPart {
  const isKnown = knowYear.kind === "year" && knowYear.year === year;
  const start = startYear.kind === "year" ? startYear.year : undefined;
  const end = knowYear.kind === "year" ? knowYear.year : start;
  const isDoing = start !== undefined && end !== undefined && year >= start && year <= end;
  // Work goes on in the year of knowing only where it also starts in it.
  if (isKnown) return start === year ? "both" : "know";
  return isDoing ? "doing" : "nothing";
}
