import type { CellAddress } from "../../workbook/address";

/**
 * The figures of one year about admission statements ("TLV's"): shares in percent of the pupils, counts in statements.
 * What the table does not have, or what cannot be read, is undefined.
 */
export interface AdmissionYear {
  readonly name: string;
  /** The own figure in this year: where to go. */
  readonly cell: CellAddress;
  readonly ownShare: number | undefined;
  readonly nationalShare: number | undefined;
  readonly ownCount: number | undefined;
  readonly nationalCount: number | undefined;
}

/** A table of admission statements of the partnership beside the national figure. Rows from 1. */
export interface AdmissionTable {
  readonly sheet: string;
  readonly headingRow: number;
  readonly lastRow: number;
  readonly years: readonly AdmissionYear[];
  /** Cells under its headings that hold something else than a figure. */
  readonly unreadable: readonly CellAddress[];
}

/** Whether the own share lies below the national one, in percent of the pupils. */
export interface LevelTest {
  readonly own: number;
  readonly national: number;
  readonly isBelow: boolean;
}

/** Whether the own figure grew no harder than the national one since the year before, both in percent. */
export interface GrowthTest {
  readonly own: number;
  readonly national: number;
  /** What was compared: numbers of statements, or shares where there are no numbers. */
  readonly basis: "count" | "share";
  readonly isWithin: boolean;
}

/** Both tests of one year. They are different sums: a low level may grow hard, and a high one shrink. */
export interface AdmissionFigure {
  readonly sheet: string;
  readonly year: AdmissionYear;
  readonly level: LevelTest | undefined;
  readonly growth: GrowthTest | undefined;
}
