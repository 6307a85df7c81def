import type { CellAddress } from "../../workbook/address";
import type { CellToFill } from "../../workbook/cellToFill";

/** What an answer says. `open` is nothing filled in; `unreadable` is something else than an answer. */
export const ANSWERS = [
  "yes",
  "partly",
  "no",
  "not-assessed",
  "not-applicable",
  "open",
  "unreadable",
] as const;
export type Answer = (typeof ANSWERS)[number];

/** A list of what has to be in place, as safeguards or basic support, with an answer for the whole or a school a column. */
export interface Checklist {
  readonly sheet: string;
  readonly headingRow: number;
  /** What is asked: the heading over the items. */
  readonly subject: string;
  /** The columns of answers, named as they are headed: one for the whole, or one a school. */
  readonly columns: readonly { readonly column: number; readonly name: string }[];
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly row: number;
  /** For whom or of what it is a part; "" where the list has no groups. */
  readonly group: string;
  readonly text: string;
  /** One answer a column, in their order. */
  readonly answers: readonly ChecklistAnswer[];
  readonly explanation: string;
  /** Where the explanation is written; undefined where the list has no column for it. */
  readonly explanationCell: CellToFill | undefined;
}

export interface ChecklistAnswer {
  readonly answer: Answer;
  readonly cell: CellAddress;
  readonly text: string;
  readonly toFill: CellToFill;
}

/** How many of each answer a column of a checklist has. */
export function answerCounts({ items }: Checklist, column: number): ReadonlyMap<Answer, number> {
  const counts = new Map<Answer, number>();
  for (const { answers } of items) {
    const answer = answers[column]?.answer ?? "open";
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return counts;
}
