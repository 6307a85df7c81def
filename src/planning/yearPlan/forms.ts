import type { CellToFill } from "../../workbook/cellToFill";

/** know: what we came to know (WETEN). share: what we shared (DELEN). */
export type FormKind = "know" | "share";

/** The columns of both forms. asked, how, found and next are of "know"; shared, how, gain and next of "share". */
export const FORM_PARTS = {
  know: ["asked", "how", "found", "next"],
  share: ["shared", "how", "gain", "next"],
} as const;
export type FormPart = (typeof FORM_PARTS)[FormKind][number];

/** One cell to fill in. */
export interface FormField extends CellToFill {
  readonly part: FormPart;
  readonly text: string;
}

/** What one ambition asks in a form. */
export interface FormEntry {
  readonly row: number;
  readonly focusArea: string;
  readonly ambition: string;
  readonly fields: readonly FormField[];
}

/** A form of a year plan, as it was recognised in a sheet. Rows and columns from 1. */
export interface PlanForm {
  readonly sheet: string;
  readonly kind: FormKind;
  readonly headingRow: number;
  /** The headings as printed, by part. */
  readonly headings: ReadonlyMap<FormPart, string>;
  readonly columns: ReadonlyMap<FormPart | "ambition", number>;
  /** When the questions are to be answered, as their heading says; undefined where it names no month with a year. */
  readonly due: { readonly month: number; readonly year: number } | undefined;
  readonly entries: readonly FormEntry[];
}

/** The part that holds the answer itself: without it an entry is open. */
export const ANSWER_PART: Readonly<Record<FormKind, FormPart>> = { know: "found", share: "shared" };

/** What was answered, "" where nothing was. */
export function answerIn(entry: FormEntry, kind: FormKind): string {
  return entry.fields.find(({ part }) => part === ANSWER_PART[kind])?.text ?? "";
}

/** Whether somebody filled in anything beyond the question. */
export function isBegun(entry: FormEntry): boolean {
  return entry.fields.some(({ part, text }) => part !== "asked" && text !== "");
}

/** How many entries are answered, were begun, and are still untouched. */
export function formProgress({ entries, kind }: PlanForm): {
  readonly answered: number;
  readonly begun: number;
  readonly untouched: number;
} {
  const answered = entries.filter((entry) => answerIn(entry, kind) !== "").length;
  const begun = entries.filter((entry) => answerIn(entry, kind) === "" && isBegun(entry)).length;
  return { answered, begun, untouched: entries.length - answered - begun };
}
