import {
  readExplanations,
  writeExplanation,
  type Explanation,
} from "../../progress/explanations/explanations";
import { succeeded, type Outcome } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import { localDate } from "../state/localDate";

/**
 * Writes an explanation with today's date and gives all explanations as they are then. The workbook is read first, so
 * that a row that a co-author added meanwhile is not written over.
 */
export async function saveExplanation(
  workbook: Workbook,
  explanation: Pick<Explanation, "code" | "period" | "text">,
): Promise<Outcome<readonly Explanation[]>> {
  const reading = await workbook.read();
  if (!reading.ok) return reading;
  const date = localDate(new Date());
  const written = await workbook.apply([writeExplanation(reading.value, { ...explanation, date })]);
  if (!written.ok) return written;
  // The cell of a new row is not known yet, and nothing here asks for it.
  const cell = { sheet: "", row: 1, column: 1 };
  return succeeded([...readExplanations(reading.value), { ...explanation, date, cell }]);
}
