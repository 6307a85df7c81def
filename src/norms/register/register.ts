import type { CellAddress } from "../../workbook/address";
import type { NormClause } from "../notation/norm";

/** A table of agreements with what they are measured by, as it was recognised in a sheet. Rows and columns from 1. */
export interface NormRegister {
  readonly sheet: string;
  readonly headingRow: number;
  /** The year that its headings name, or else the name of its sheet; undefined where they name none or several. */
  readonly year: number | undefined;
  readonly columns: RegisterColumns;
  /** Columns of realised values, in the order of the sheet. */
  readonly periods: readonly RealisedColumn[];
  readonly entries: readonly NormEntry[];
}

/** Which column holds what; undefined where the table has no such column. */
export interface RegisterColumns {
  readonly theme: number | undefined;
  readonly agreement: number | undefined;
  readonly indicator: number;
  readonly norm: number;
  readonly explanation: number | undefined;
}

/** A column of realised values: its heading, and the year in it where there is one. */
export interface RealisedColumn {
  readonly column: number;
  readonly name: string;
}

/**
 * One indicator with its norm. `clause` is "unreadable" with the character where reading stopped, and undefined where
 * the norms of a cell are fewer than its indicators.
 */
export interface NormEntry {
  readonly row: number;
  readonly theme: string;
  readonly agreement: string;
  /** "" where a norm stands without an indicator. */
  readonly indicator: string;
  readonly cell: CellAddress;
  /** The norm's cell as it stands. */
  readonly text: string;
  readonly clause: NormClause | { readonly unreadableAt: number } | undefined;
  /** Certain where it is the only one of its row, or norms and indicators are equally many. */
  readonly isPairingCertain: boolean;
  /** One reading a period, in the order of the register's periods. */
  readonly realised: readonly Realised[];
}

/** What a cell of realised values holds for one norm. */
export type Realised =
  | { readonly kind: "blank" }
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "percent"; readonly value: number }
  /** So many of so many, as in "12 van 14". */
  | { readonly kind: "share"; readonly part: number; readonly whole: number }
  | { readonly kind: "judged"; readonly outcome: "met" | "partly" | "not-met" | "not-assessed" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "unreadable"; readonly text: string };
