import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import type { Finding } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";

/** From when on a deviation asks for an explanation, in euro and in percent of what was planned. Undefined: not set. */
export interface Thresholds {
  readonly euro: number | undefined;
  readonly percentage: number | undefined;
}

/** The thresholds of a workbook, and a remark for each that could not be understood. */
export interface ThresholdsReading {
  readonly thresholds: Thresholds;
  readonly findings: readonly Finding[];
}

const NAMES: readonly (readonly [name: string, key: keyof Thresholds])[] = [
  ["Drempel euro", "euro"],
  ["Threshold euro", "euro"],
  ["Drempel procent", "percentage"],
  ["Threshold percent", "percentage"],
];

/** "Drempel euro" and "Drempel procent" in the sheet Peil. A later row goes before an earlier one. */
export function readThresholds(entries: readonly PeilEntry[]): ThresholdsReading {
  let thresholds: Thresholds = { euro: undefined, percentage: undefined };
  const findings: Finding[] = [];
  for (const entry of entries) {
    const key = NAMES.find(([name]) => isSameName(name, entry.name))?.[1];
    if (!key || entry.value === "") continue;
    const reading = readNumber(entry.value);
    const value = reading.kind === "number" ? numberFromDecimal(reading.value) : -1;
    if (value >= 0) thresholds = { ...thresholds, [key]: value };
    else findings.push(unreadableEntry(entry));
  }
  return { thresholds, findings };
}
