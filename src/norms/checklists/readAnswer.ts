import { isBlank, type CellValue } from "../../workbook/cell";
import type { Answer } from "./checklist";

const WORDS: readonly (readonly [Answer, readonly string[]])[] = [
  ["yes", ["ja", "j", "yes", "y", "✓", "✔", "☑", "v", "op orde", "aanwezig", "voldoet"]],
  ["partly", ["deels", "gedeeltelijk", "ten dele", "partly", "partially", "±", "+/-"]],
  ["no", ["nee", "n", "no", "✗", "✘", "☒", "niet", "afwezig", "voldoet niet"]],
  ["not-assessed", ["niet beoordeeld", "nog niet beoordeeld", "onbekend", "not assessed", "?"]],
  ["not-applicable", ["n.v.t.", "n.v.t", "nvt", "niet van toepassing", "n/a", "not applicable"]],
];

/** Reads an answer by its word or sign; a truth value of Excel is yes or no. Anything else is not guessed at. */
export function readAnswer(value: CellValue): Answer {
  if (isBlank(value)) return "open";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value)
    .replaceAll(/[\s\u00A0]+/g, " ")
    .trim()
    .toLowerCase();
  return WORDS.find(([, words]) => words.includes(text))?.[0] ?? "unreadable";
}
