import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import { isBlank, type CellValue } from "../../workbook/cell";
import { dayText, isDateFormat } from "../../workbook/dates";
import type { Realised } from "./register";

type Outcome = Extract<Realised, { readonly kind: "judged" }>["outcome"];

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  gehaald: "met", behaald: "met", voldaan: "met", ja: "met", "😊": "met", ":)": "met", ":-)": "met", smiley: "met",
  deels: "partly", gedeeltelijk: "partly", "deels gehaald": "partly", "😐": "partly",
  niet: "not-met", "niet gehaald": "not-met", "niet behaald": "not-met", nee: "not-met", "☹": "not-met", "🙁": "not-met",
  "niet beoordeeld": "not-assessed", "nog niet beoordeeld": "not-assessed",
}; // prettier-ignore

const SHARE = /^(\d+)\s*(?:van(?: de)?|\/|uit)\s*(\d+)(?:\s+\p{L}+)?$/iu;

/**
 * Reads a realised value: a number, a percentage (typed, or by its format), "12 van 14", one of the four words of a
 * judgement, or n.v.t. Anything else is kept as it stands. A number that shows as a date is none: Excel makes one of
 * "5/7".
 */
export function readRealised(value: CellValue, format = ""): Realised {
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "number") {
    if (isDateFormat(format)) return { kind: "unreadable", text: dayText(value) };
    return format.includes("%") ? { kind: "percent", value: rounded(value * 100) } : { kind: "count", value };
  }
  if (typeof value === "boolean") return { kind: "judged", outcome: value ? "met" : "not-met" };
  return readText(String(value).replaceAll(/\s+/g, " ").trim());
}

function readText(text: string): Realised {
  const lower = text.toLowerCase().replaceAll("\uFE0F", "").replace(/\.+$/, "");
  if (lower === "n.v.t" || lower === "nvt") return { kind: "not-applicable" };
  const outcome = OUTCOMES[lower];
  if (outcome) return { kind: "judged", outcome };
  const [, part, whole] = SHARE.exec(lower) ?? [];
  if (part !== undefined && whole !== undefined)
    return { kind: "share", part: Number(part), whole: Number(whole) };
  const reading = readNumber(text);
  if (reading.kind !== "number") return { kind: "unreadable", text };
  const number = numberFromDecimal(reading.value);
  return reading.isPercentage ? { kind: "percent", value: number } : { kind: "count", value: number };
}

/** Six digits are more than a percentage is ever printed with; a double adds noise behind the fifteenth. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
