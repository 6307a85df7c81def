import {
  explanationOf,
  readExplanations,
  writeExplanation,
  type Explanation,
} from "../../progress/explanations/explanations";
import type { WaitingText } from "../../progress/waiting/waitingTexts";
import type { Failure } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import { localDate } from "../state/localDate";

/** What came of saving an explanation. conflict: somebody else wrote another text for this score meanwhile. */
export type SavedExplanation =
  | { readonly kind: "saved"; readonly explanations: readonly Explanation[] }
  | { readonly kind: "conflict"; readonly theirs: string; readonly explanations: readonly Explanation[] }
  | { readonly kind: "refused"; readonly failure: Failure };

/**
 * Writes an explanation with today's date and gives all explanations as they are then. The workbook is read first, so
 * that neither a row that a co-author added meanwhile nor a text that was changed is written over.
 */
export async function saveExplanation(
  workbook: Workbook,
  { code, period, text, held }: WaitingText,
): Promise<SavedExplanation> {
  const reading = await workbook.read();
  if (!reading.ok) return { kind: "refused", failure: reading.failure };
  const explanations = readExplanations(reading.value);
  const theirs = explanationOf(explanations, code, period)?.text ?? "";
  if (theirs === text) return { kind: "saved", explanations };
  if (theirs !== held) return { kind: "conflict", theirs, explanations };
  const explanation = { code, period, text, date: localDate(new Date()) };
  const written = await workbook.apply([writeExplanation(reading.value, explanation)]);
  if (!written.ok) return { kind: "refused", failure: written.failure };
  // The cell of a new row is not known yet, and nothing here asks for it.
  return { kind: "saved", explanations: [...explanations, { ...explanation, cell: NOWHERE }] };
}

const NOWHERE = { sheet: "", row: 1, column: 1 };
