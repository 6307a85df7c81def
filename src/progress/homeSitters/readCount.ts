import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import { isBlank, type CellValue } from "../../workbook/cell";
import { isDateFormat } from "../../workbook/dates";
import type { Count } from "./homeSitters";

/** Reads a number of pupils: whole and not below zero. "<5" was masked by somebody; a dash is zero; nothing is guessed. */
export function readCount(value: CellValue, format: string): Count {
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "number") return isDateFormat(format) ? { kind: "unreadable" } : wholeOrNot(value);
  if (typeof value !== "string") return { kind: "unreadable" };
  if (/^\s*(?:<|minder dan|less than)\s*\d+\s*$/i.test(value)) return { kind: "masked" };
  const reading = readNumber(value);
  if (reading.kind === "nil") return { kind: "count", value: 0 };
  if (reading.kind !== "number" || reading.isPercentage) return { kind: "unreadable" };
  return wholeOrNot(numberFromDecimal(reading.value));
}

function wholeOrNot(value: number): Count {
  return Number.isInteger(value) && value >= 0 ? { kind: "count", value } : { kind: "unreadable" };
}
