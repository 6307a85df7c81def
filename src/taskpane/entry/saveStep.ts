import { readScore } from "../../progress/reading/readScore";
import { scoreEdit, type Scoring, type ScoringEvent } from "../../progress/scoring";
import type { Workbook } from "../../workbook/port";
import { valueAt } from "../../workbook/snapshot";

/**
 * Saves the answer of one action in its own cell and says what came of it. The cell is read again first: where a
 * co-author changed it meanwhile, nothing is written and the other value comes back, unless it is the same answer.
 */
export async function saveStep(
  workbook: Workbook,
  scoring: Scoring,
  index: number,
): Promise<ScoringEvent | undefined> {
  const step = scoring.steps[index];
  if (!step) return undefined;
  const value = step.answer.kind === "score" ? step.answer.score : null;
  const applied = await workbook.apply([scoreEdit(scoring, step)]);
  if (applied.ok) return { kind: "saved", step: index, value };
  const refused: ScoringEvent = { kind: "refused", step: index, failure: applied.failure };
  if (applied.failure.code !== "changed-meanwhile") return refused;
  const reading = await workbook.read();
  const sheet = reading.ok ? reading.value.sheets.find(({ name }) => name === scoring.sheet) : undefined;
  if (!sheet) return refused;
  const theirs = valueAt(sheet, step.action.row, scoring.column);
  const other = readScore(theirs);
  const isSame = other.kind === "score" ? other.score === value : other.kind === "empty" && value === null;
  return isSame ? { kind: "saved", step: index, value } : { kind: "conflicted", step: index, theirs };
}
