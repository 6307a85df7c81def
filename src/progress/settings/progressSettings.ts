import type { Part } from "../reading/headings";
import type { Score } from "../progress";

/** What people decided about progress tables, in the sheet Peil. */
export interface ProgressSettings {
  /** Own words for the levels; where there is none, Peil's word stands. */
  readonly words: Partial<Readonly<Record<Score, string>>>;
  /** Words that stand over scores in this organisation's tables, in lower case, beside the ones Peil knows. */
  readonly progressWords: readonly string[];
  /** In the order of their rows: of two that are equally precise, the later goes before the earlier. */
  readonly norms: readonly NormSetting[];
  readonly layouts: readonly LayoutSetting[];
}

/** A norm for everything, for an action or a period by name, or for an action in a period. */
export interface NormSetting {
  /** No, one or two names: a code, a period, or both. */
  readonly names: readonly string[];
  readonly norm: Score;
}

/** How a table is to be read where Peil read it differently, or that a sheet has none. */
export interface LayoutSetting {
  readonly sheet: string;
  readonly table: LayoutCorrection | "none";
}

export interface LayoutCorrection {
  readonly firstHeadingRow: number;
  readonly lastHeadingRow: number;
  /** Column of each part; "plan" is always there. */
  readonly parts: ReadonlyMap<Part, number>;
  readonly norm: number | undefined;
  readonly scores: readonly number[];
}

export const NO_PROGRESS_SETTINGS: ProgressSettings = {
  words: {},
  progressWords: [],
  norms: [],
  layouts: [],
};
