import type { LabelStyles } from "../workbook/snapshot";

/** What the spreadsheet library does not tell about a sheet. */
export interface SheetTraits {
  readonly isProtected: boolean;
  /** Bold and indented cells; undefined where the format does not give them away cheaply. */
  readonly styles: LabelStyles | undefined;
}

export const NO_TRAITS: SheetTraits = { isProtected: false, styles: undefined };
