import type { CellAddress } from "../workbook/address";
import type { TableLayout } from "./reading/tableLayout";

export const SCORES = [1, 2, 3, 4, 5] as const;
/**
 * A change against the year before, no level: 1 decline and priority, 2 no progress and attention, 3 neutral,
 * 4 progress, 5 progress and proud.
 */
export type Score = (typeof SCORES)[number];

/** What a score cell holds. Not filled in is a state of its own, no low score. */
export type ScoreReading =
  | { readonly kind: "score"; readonly score: Score }
  | { readonly kind: "empty" }
  | {
      readonly kind: "invalid";
      readonly text: string;
      /** What was probably meant, where that is plain to see, as for "vier". It is offered, never filled in. */
      readonly meant?: Score;
    };

/** A column of scores, by its heading as printed ("Aug 24"), and the word above it ("Voortgang", "Evaluatie"). */
export interface ScorePeriod {
  readonly name: string;
  readonly group: string;
  readonly column: number;
}

/** A plan-do-check-act row. `doText` is the do column: `do` is a reserved word. */
export interface Action {
  readonly row: number;
  readonly code: string;
  readonly plan: string;
  readonly doText: string;
  readonly check: string;
  readonly act: string;
  /** One reading a period, in the order of the table's periods. */
  readonly scores: readonly ScoreReading[];
  /** The score that is expected at least, one a period. */
  readonly norms: readonly Score[];
}

/** A table of actions scored once a period, as it was recognised in a sheet. */
export interface ProgressTable {
  readonly sheet: string;
  /** The last row of the heading. */
  readonly headingRow: number;
  /** What each column was taken for. */
  readonly layout: TableLayout;
  readonly periods: readonly ScorePeriod[];
  readonly actions: readonly Action[];
}

/** An action that a period's score draws the eye to. */
export interface ActionScore {
  readonly code: string;
  readonly plan: string;
  readonly act: string;
  readonly score: Score;
  /** The score that was expected at least. */
  readonly norm: Score;
  readonly cell: CellAddress;
}

/** What a period's scores say. Counts, never averages: a score is a change, no level. */
export interface ProgressFigure {
  readonly sheet: string;
  readonly period: string;
  readonly filled: number;
  readonly empty: number;
  readonly invalid: number;
  /** How many actions have score 1, 2, 3, 4, 5. */
  readonly counts: readonly [number, number, number, number, number];
  /** Scores 1 and 2, lowest first. */
  readonly attention: readonly ActionScore[];
  /** Actions at 1 or 2 in this period and in the one before. */
  readonly repeated: readonly ActionScore[];
  /** Score 5. */
  readonly proud: readonly ActionScore[];
  /** Below the norm, lowest first. */
  readonly belowNorm: readonly ActionScore[];
  /** Below the norm now, at or above it in the period before. */
  readonly slipped: readonly ActionScore[];
  /** At or above the norm now, below it in the period before. */
  readonly recovered: readonly ActionScore[];
}
