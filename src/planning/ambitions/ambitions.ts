/** An ambition of a plan for several years: when work on it starts, and in which year its question is to be answered. */
export interface Ambition {
  readonly row: number;
  readonly focusArea: string;
  /** As printed, as in "Versterken"; "" where the table does not say. */
  readonly type: string;
  readonly text: string;
  /** What is to be known in the end; "" where no question stands. */
  readonly question: string;
  readonly startYear: PlannedYear;
  readonly knowYear: PlannedYear;
}

/** A year as the cell says it; what is no year is kept as it stands. */
export type PlannedYear =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly text: string };

export type AmbitionPart = "focusArea" | "type" | "text" | "question" | "startYear" | "knowYear";

/** A table of ambitions, as it was recognised in a sheet. Rows and columns from 1. */
export interface AmbitionTable {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<AmbitionPart, number>;
  readonly ambitions: readonly Ambition[];
}

/** The first and the last year that a table speaks of; undefined where it names none. */
export function planPeriod(
  ambitions: readonly Ambition[],
): { readonly first: number; readonly last: number } | undefined {
  const years = ambitions
    .flatMap(({ startYear, knowYear }) => [startYear, knowYear])
    .flatMap((planned) => (planned.kind === "year" ? [planned.year] : []));
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}
