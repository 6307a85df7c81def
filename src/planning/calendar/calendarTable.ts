import type { CellValue } from "../../workbook/cell";
import type { CalendarDay } from "./calendarDay";

export type CalendarPart = "title" | "date" | "who" | "state" | "note";

/** One row of a calendar: what is to be ready, and when. Texts are "" where nothing stands. */
export interface CalendarEntry {
  readonly row: number;
  readonly title: string;
  /** What the cell of the date shows. */
  readonly dateText: string;
  readonly date: EntryDate;
  readonly who: string;
  /** What the cell of the state holds. */
  readonly state: CellValue;
  readonly isStateFormula: boolean;
  readonly stateText: string;
  readonly note: string;
}

/** no-year: a day or month of a year that neither the cell nor the title of the table names. */
export type EntryDate =
  | { readonly kind: "days"; readonly days: readonly CalendarDay[] }
  | { readonly kind: "blank" | "no-year" | "unreadable" };

/** A calendar, as it was recognised in a sheet. Rows and columns from 1. */
export interface CalendarTable {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<CalendarPart, number>;
  readonly entries: readonly CalendarEntry[];
}

/** The word that Peil writes for what is done. */
export const DONE_WORD = "gereed";

const DONE = /^(?:gereed|klaar|af|gedaan|afgerond|vastgesteld|verzonden|ja|x|✓|✔)\.?$/i;
const DROPPED = /^(?:vervallen|vervalt|n\.?v\.?t\.?|geannuleerd)$/i;

/** Whether the words of a state say that it is done; or that it is not to be done any more. */
export function stateOfEntry(text: string): "done" | "dropped" | "open" {
  const plain = text.trim();
  if (DONE.test(plain)) return "done";
  return DROPPED.test(plain) ? "dropped" : "open";
}
