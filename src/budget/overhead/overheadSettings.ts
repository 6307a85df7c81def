import type { NormRange } from "./overhead";

/** What a partnership decides about overhead and no label can tell. Undefined: not decided. */
export interface OverheadSettings {
  /** Numbers of the programmes that are overhead; undefined: those that their labels propose. */
  readonly overheadProgrammes: readonly number[] | undefined;
  /** Numbers of the programmes that are passed through to schools; empty: decided that there are none. */
  readonly passedThrough: readonly number[] | undefined;
  readonly norm: NormRange | undefined;
}

export const NO_OVERHEAD_SETTINGS: OverheadSettings = {
  overheadProgrammes: undefined,
  passedThrough: undefined,
  norm: undefined,
};

/** The names of these settings in the sheet Peil: Dutch, as we write them, and English. */
export const OVERHEAD_SETTING_NAMES = {
  overheadProgrammes: ["Overhead programma's", "Overhead programmes"],
  passedThrough: ["Doorbetaling aan scholen", "Passed through to schools"],
  norm: ["Norm overhead", "Overhead norm"],
} as const;
