import { readNumber } from "../amounts/readNumber";
import { isBlank, type CellValue } from "../workbook/cell";
import { SCORES, type Score, type ScoreReading } from "./progress";

function asScore(value: number): Score | undefined {
  return SCORES.find((score) => score === value);
}

/**
 * Reads a score cell: a whole number from 1 to 5, also where it was typed as text (" 4", "4,0"). Anything else that is
 * filled in is invalid and is kept as it stands: a score is never rounded or guessed.
 */
export function readScore(value: CellValue): ScoreReading {
  if (isBlank(value)) return { kind: "empty" };
  if (typeof value === "number") return scoreOrInvalid(value, value.toString());
  if (typeof value === "string") {
    const reading = readNumber(value);
    const isPlain = reading.kind === "number" && !reading.isPercentage;
    return scoreOrInvalid(
      isPlain ? reading.value.units / 10 ** reading.value.decimals : Number.NaN,
      value.trim(),
    );
  }
  return { kind: "invalid", text: String(value) };
}

function scoreOrInvalid(value: number, text: string): ScoreReading {
  const score = asScore(value);
  return score === undefined ? { kind: "invalid", text } : { kind: "score", score };
}
