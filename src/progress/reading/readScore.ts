import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import { isBlank, type CellValue } from "../../workbook/cell";
import { dayText, isDateFormat } from "../../workbook/dates";
import { SCORES, type Score, type ScoreReading } from "../progress";

/** Number words with one meaning. They are offered as what was meant: Excel's own rules would not count them. */
const WORDS: Readonly<Record<string, Score>> = {
  een: 1, één: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4, vijf: 5, five: 5,
}; // prettier-ignore

/**
 * Reads a score cell: a whole number from 1 to 5, also where it was typed as text (" 4", "4,0"). Anything else that is
 * filled in is invalid and is kept as it stands: a score is never rounded or guessed. A number that its format shows as
 * a date is no score either, whatever it is.
 */
export function readScore(value: CellValue, format = ""): ScoreReading {
  if (isBlank(value)) return { kind: "empty" };
  if (typeof value === "number" && isDateFormat(format)) return { kind: "invalid", text: dayText(value) };
  if (typeof value === "number") return scoreOrInvalid(value, value.toString());
  if (typeof value === "string") {
    const reading = readNumber(value);
    const isPlain = reading.kind === "number" && !reading.isPercentage;
    const text = value.replaceAll(/\s+/g, " ").trim();
    return scoreOrInvalid(isPlain ? numberFromDecimal(reading.value) : Number.NaN, text);
  }
  return { kind: "invalid", text: String(value) };
}

function scoreOrInvalid(value: number, text: string): ScoreReading {
  const score = SCORES.find((candidate) => candidate === value);
  if (score !== undefined) return { kind: "score", score };
  const meant = WORDS[text.toLowerCase()];
  return meant === undefined ? { kind: "invalid", text } : { kind: "invalid", text, meant };
}
