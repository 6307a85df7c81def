/** The three kinds of ambition of a focus area: strengthen what is there, connect it, renew it. */
export type AmbitionKind = "strengthen" | "connect" | "renew";

/** An ambition of a plan for several years: when work on it starts, and in which year its question is to be answered. */
export interface Ambition {
  readonly row: number;
  /** Where its parts stand: tables side by side on one page have columns of their own. */
  readonly columns: ReadonlyMap<AmbitionPart, number>;
  readonly focusArea: string;
  /** As printed, as in "Versterken"; "" where the table does not say. */
  readonly type: string;
  /** What kind the type is; undefined where it is none of the three. */
  readonly kind: AmbitionKind | undefined;
  readonly text: string;
  /** What is to be known in the end; "" where no question stands. */
  readonly question: string;
  readonly startYear: PlannedYear;
  readonly knowYear: PlannedYear;
  /** What has come to be known; "" where nothing stands, undefined where the table has no place for it. */
  readonly answer: string | undefined;
}

/** A year as the cell says it; what is no year is kept as it stands. */
export type PlannedYear =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly text: string };

export type AmbitionPart = "focusArea" | "type" | "text" | "question" | "startYear" | "knowYear" | "answer";

/** Cells of one row that hold several ambitions, years or questions, and not as many of each. */
export interface UnpairedRow {
  readonly row: number;
  readonly column: number;
  /** How many the cell holds, and how many the ambitions of its row are. */
  readonly found: number;
  readonly ambitions: number;
}

/** The first and the last year of something. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** A table of ambitions, as it was recognised in a sheet. Rows and columns from 1. */
export interface AmbitionTable {
  readonly sheet: string;
  readonly headingRow: number;
  /** The columns of its first ambitions. */
  readonly columns: ReadonlyMap<AmbitionPart, number>;
  readonly ambitions: readonly Ambition[];
  readonly unpaired: readonly UnpairedRow[];
  /** The years of the plan as a title above the table or the name of its sheet says them. */
  readonly period: Period | undefined;
  /** The first column right of everything on the sheet: where a column can be added. */
  readonly freeColumn: number;
}

/** The first and the last year that ambitions speak of; undefined where they name none. */
export function planPeriod(ambitions: readonly Ambition[]): Period | undefined {
  const years = ambitions
    .flatMap(({ startYear, knowYear }) => [startYear, knowYear])
    .flatMap((planned) => (planned.kind === "year" ? [planned.year] : []));
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}
