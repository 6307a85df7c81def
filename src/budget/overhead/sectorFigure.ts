import type { NormRange } from "./overhead";

/**
 * What was measured in the sector. Its numerator is wider than ours and its denominator its own, so it stands beside the
 * figures as context and is never compared with them.
 */
export interface SectorFigure {
  readonly range: NormRange;
  /** Where a figure from the sheet Peil comes from and of when, as written there; undefined for the built-in one. */
  readonly written: { readonly source: string; readonly date: string } | undefined;
}

/**
 * Organisatiekosten (governance, assessment, operations and other) of partnerships as a share of what is left after
 * mandatory transfers, over 2018: 11 to 13 %. Cebeon with Regioplan, "Organisatiekosten onderwijsondersteuning", part of
 * the evaluation of passend onderwijs. A measured average, no norm.
 */
export const STUDY_OF_2018: SectorFigure = { range: { least: 11, most: 13 }, written: undefined };
