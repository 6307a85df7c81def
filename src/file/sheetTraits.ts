import { NO_STYLES, type SheetSnapshot } from "../workbook/snapshot";

/**
 * What is read from a sheet's own part, because the spreadsheet library does not tell it, or tells it at the price of
 * writing out every column that a file claims to have.
 */
export type SheetTraits = Pick<SheetSnapshot, "isProtected" | "styles" | "hiddenRows" | "hiddenColumns">;

export const NO_TRAITS: SheetTraits = {
  isProtected: false,
  styles: NO_STYLES,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};
