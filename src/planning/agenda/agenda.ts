import type { CellToFill } from "../../workbook/cellToFill";
import type { SpokenYear } from "../calendar/spokenYear";
import type { StatusReading } from "../status/status";
import type { WhenReading } from "../time/time";

/** The columns that a plan can have. */
export type AgendaPart =
  "chapter" | "ambition" | "intention" | "step" | "activity" | "when" | "who" | "status" | "note";

/**
 * One thing of a plan: what is to be done, when and by whom. Texts are "" where nothing stands. Several steps that are
 * numbered in one cell have the same row.
 */
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
  /** The cells of status and note, for all steps of its row; undefined where the plan has no such column. */
  readonly toFill: { readonly status: CellToFill | undefined; readonly note: CellToFill | undefined };
  readonly statusText: string;
  readonly status: StatusReading;
  readonly note: string;
  /** The activities that its row holds, each with its own time and actors; none where it is one. */
  readonly parts: readonly Activity[];
  /** Whether it is certain which time and actors belong to which part; true where there are none. */
  readonly isPairingCertain: boolean;
}

/** One activity that a plan names under several ambitions, in the order of the plan. */
export type Mentions = readonly [Activity, Activity, ...Activity[]];

/** A cell that does not number as many steps as the activities of its row. */
export interface UnequalSteps {
  readonly row: number;
  readonly column: number;
  readonly part: "when" | "who";
  readonly found: number;
  readonly steps: number;
}

/** A plan or agenda of activities, as it was recognised in a sheet. Rows and columns from 1. */
export interface Agenda {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<AgendaPart, number>;
  readonly activities: readonly Activity[];
  readonly unequal: readonly UnequalSteps[];
  /** Activities that are one and the same. */
  readonly repeated: readonly Mentions[];
  /** The year that its headings, a title above them or the name of its sheet name; undefined where they name none. */
  readonly year: SpokenYear | undefined;
  /** The first column right of everything on the sheet: where columns can be added. */
  readonly freeColumn: number;
}
