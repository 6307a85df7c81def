import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";

/** Names of the thresholds in the sheet Peil: Dutch, as we write them, and English. */
export const THRESHOLD_EURO_NAMES = ["Drempel euro", "Threshold euro"] as const;
export const THRESHOLD_PERCENT_NAMES = ["Drempel procent", "Threshold percent"] as const;

/** The thresholds as they are written; "" where there is none. */
export interface WrittenThresholds {
  readonly euro: string;
  readonly percent: string;
}

/** What the sheet Peil says; of several rows the last counts. */
export function writtenThresholds(entries: readonly PeilEntry[]): WrittenThresholds {
  const valueOf = (names: readonly string[]): string =>
    entries.findLast((entry) => names.some((name) => isSameName(name, entry.name)))?.value ?? "";
  return { euro: valueOf(THRESHOLD_EURO_NAMES), percent: valueOf(THRESHOLD_PERCENT_NAMES) };
}

/** A threshold from its text: 0 where nothing is typed, undefined where it cannot be read or is below zero. */
export function thresholdOf(text: string): number | undefined {
  const plain = text.replaceAll(/[€%]/g, "").trim();
  if (plain === "") return 0;
  const reading = readNumber(plain);
  if (reading.kind !== "number") return undefined;
  const value = numberFromDecimal(reading.value);
  return value < 0 ? undefined : value;
}
