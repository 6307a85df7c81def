import type { Decimal } from "../amounts/decimal";
import type { Notation } from "../amounts/notation";
import type { Area, CellAddress } from "../workbook/address";

/**
 * What a cell says as an amount. `number` keeps the digits as printed; a dash is a number too: it is printed for
 * nothing. `memorandum` is "p.m.": an amount still to come. `unreadable` looks like a number among numbers and is none.
 * `heading` is a number that names a line, as a year or a serial number does, and so is never added up.
 */
export type AmountCell =
  | {
      readonly kind: "number";
      readonly value: Decimal;
      readonly isPercentage: boolean;
      readonly isText: boolean;
    }
  | { readonly kind: "blank" | "text" | "memorandum" | "unreadable" | "heading" };

/** The amounts of one sheet. Rows and columns count from 1, as in the sheet; outside the used range all is blank. */
export interface AmountGrid {
  readonly area: Area | undefined;
  /** How the sheet's texts write numbers; undefined where no text told. */
  readonly notation: Notation | undefined;
  readonly unreadable: readonly CellAddress[];
  readonly at: (row: number, column: number) => AmountCell;
}
