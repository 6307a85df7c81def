/** How a cell of a sample looks. */
export interface CellLook {
  readonly bold?: boolean;
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly centred?: boolean;
  /** Number format in English notation. */
  readonly format?: string;
  /** Background as "RRGGBB". */
  readonly fill?: string;
  /** A thin line above the cell, as accountants draw above a total. */
  readonly lineAbove?: boolean;
}

/** A cell of a sample; a null value with a look is an empty cell that still has its fill. */
export interface SampleCell {
  readonly value: string | number | null;
  readonly look?: CellLook;
}

/** A sheet of a sample, from A1. */
export interface SampleSheet {
  readonly name: string;
  /** Widths in characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Areas as "B1:E1". */
  readonly merged?: readonly string[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows?: number;
}

/** The format of whole amounts. */
export const AMOUNT = "#,##0";
/** Background of headings. */
export const HEADING_FILL = "DDE6F0";
