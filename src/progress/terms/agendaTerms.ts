import type { CellAddress } from "../../workbook/address";

/** An evaluation of an agenda: which one, when as it is written, and the year in that. */
export interface AgendaEvaluation {
  readonly name: string;
  readonly cell: CellAddress;
  readonly text: string;
  readonly year: number | undefined;
}

/** One agenda of the regional table in the row of those before and after it. Both years belong to its term. */
export interface AgendaTerm {
  readonly name: string;
  /** The cell of its term. */
  readonly cell: CellAddress;
  readonly first: number;
  readonly last: number;
  readonly evaluations: readonly AgendaEvaluation[];
}

/** The agendas that followed each other, in the order of their first years. Rows from 1. */
export interface AgendaChain {
  readonly sheet: string;
  readonly headingRow: number;
  readonly lastRow: number;
  readonly terms: readonly AgendaTerm[];
  /** Cells under the heading of the term, beside the name of an agenda, that hold no term. */
  readonly unreadable: readonly CellAddress[];
}
