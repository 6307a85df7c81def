import type { Part } from "./headings";

/** Which rows and columns of a sheet make up a progress table. Rows and columns count from 1. */
export interface TableLayout {
  readonly firstHeadingRow: number;
  /** Equal to the first where there is one heading row. */
  readonly lastHeadingRow: number;
  readonly parts: ReadonlyMap<Part, number>;
  /** Whether the column of codes has a heading that says so; without one, codes are known by their form. */
  readonly isCodeHeaded: boolean;
  readonly scores: readonly ScoreColumn[];
  readonly norms: readonly NormColumn[];
}

/** A column of scores with the period it is about and the word above it. */
export interface ScoreColumn {
  readonly column: number;
  readonly name: string;
  readonly group: string;
}

/** A column of norms; without a period it is about all of them. */
export interface NormColumn {
  readonly column: number;
  readonly period: string | undefined;
}
