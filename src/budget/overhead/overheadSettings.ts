import type { NormRange } from "./overhead";
import type { OwnDefinition } from "./ownDefinition";
import { STUDY_OF_2018, type SectorFigure } from "./sectorFigure";

/** What a partnership decides about overhead and no label can tell. Undefined: not decided. */
export interface OverheadSettings {
  /** Numbers of the programmes that are overhead; undefined: those that their labels propose. */
  readonly overheadProgrammes: readonly number[] | undefined;
  /** Numbers of the programmes that are passed through to schools; empty: decided that there are none. */
  readonly passedThrough: readonly number[] | undefined;
  readonly norm: NormRange | undefined;
  /** Definitions of their own, in the order of the sheet. */
  readonly ownDefinitions: readonly OwnDefinition[];
  /** What is told about the sector beside the figures; undefined: nothing, by choice. */
  readonly sector: SectorFigure | undefined;
}

export const NO_OVERHEAD_SETTINGS: OverheadSettings = {
  overheadProgrammes: undefined,
  passedThrough: undefined,
  norm: undefined,
  ownDefinitions: [],
  sector: STUDY_OF_2018,
};

/** The names of these settings in the sheet Peil: Dutch, as we write them, and English. */
export const OVERHEAD_SETTING_NAMES = {
  overheadProgrammes: ["Overhead programma's", "Overhead programmes"],
  passedThrough: ["Doorbetaling aan scholen", "Passed through to schools"],
  norm: ["Norm overhead", "Overhead norm"],
  sector: ["Sectorcijfer overhead", "Overhead sector figure"],
} as const;
