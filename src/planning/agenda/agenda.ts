import type { WhenReading } from "../time/time";

/** The columns that a plan can have. */
export const AGENDA_PARTS = ["chapter", "ambition", "intention", "step", "activity", "when", "who"] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** One row of a plan: what is to be done, when and by whom. Texts are "" where nothing stands. */
export interface Activity {
  readonly row: number;
  readonly chapter: string;
  readonly ambition: string;
  readonly intention: string;
  /** Number of the step within its ambition, as printed. */
  readonly step: string;
  /** "" where the row says a time or an actor and nothing to do. */
  readonly text: string;
  readonly whenText: string;
  readonly when: WhenReading;
  readonly whoText: string;
  readonly actors: readonly string[];
}

/** A plan or agenda of activities, as it was recognised in a sheet. Rows and columns from 1. */
export interface Agenda {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<AgendaPart, number>;
  readonly activities: readonly Activity[];
}
