import type { Cents } from "../amounts/cents";
import { numberFromDecimal } from "../amounts/decimal";
import { readNumber } from "../amounts/readNumber";
import type { Finding } from "../findings/finding";
import { unreadableEntry } from "../findings/unreadableEntry";
import { isSameName, type PeilEntry } from "../workbook/peilSheet";

/**
 * From when on a difference is worth a word: a change between two years or versions, a deviation between what was planned
 * and what was realised. In euro and in percent of what it is compared with; undefined where it is not set.
 */
export interface Thresholds {
  readonly euro: number | undefined;
  readonly percentage: number | undefined;
  /** Where both are set: whether a difference must reach both of them (`all`) or one of them (`any`). */
  readonly needs: "all" | "any";
}

/** Everything that differs counts. */
export const NO_THRESHOLDS: Thresholds = { euro: undefined, percentage: undefined, needs: "all" };

/** The names of these settings in the sheet Peil: Dutch, as we write them, and English. */
export const THRESHOLD_NAMES = {
  euro: ["Drempel euro", "Threshold euro"],
  percentage: ["Drempel procent", "Threshold percent"],
  needs: ["Drempel voorwaarde", "Threshold condition"],
} as const;

/** The thresholds of a workbook, and a remark for each that could not be understood. */
export interface ThresholdsReading {
  readonly thresholds: Thresholds;
  readonly findings: readonly Finding[];
}

/** What the sheet Peil says. A later row goes before an earlier one; an empty value decides nothing. */
export function readThresholds(entries: readonly PeilEntry[]): ThresholdsReading {
  let thresholds = NO_THRESHOLDS;
  const findings: Finding[] = [];
  for (const entry of entries) {
    const key = keyOf(entry.name);
    if (!key || entry.value === "") continue;
    const value = key === "needs" ? needsOf(entry.value) : thresholdOf(entry.value);
    if (value === undefined) findings.push(unreadableEntry(entry));
    else thresholds = { ...thresholds, [key]: value };
  }
  return { thresholds, findings };
}

/** A threshold from its text: undefined where it cannot be read or is below zero. */
export function thresholdOf(text: string): number | undefined {
  const reading = readNumber(text.replaceAll(/[€%]/g, "").trim());
  if (reading.kind !== "number") return undefined;
  const value = numberFromDecimal(reading.value);
  return value < 0 ? undefined : value;
}

/** "en" asks for both thresholds, "of" for one of them. */
function needsOf(text: string): Thresholds["needs"] | undefined {
  if (/^(?:en|and|beide|both)$/i.test(text.trim())) return "all";
  return /^(?:of|or|een van beide|één van beide|either)$/i.test(text.trim()) ? "any" : undefined;
}

function keyOf(name: string): keyof Thresholds | undefined {
  return (["euro", "percentage", "needs"] as const).find((key) =>
    THRESHOLD_NAMES[key].some((one) => isSameName(one, name)),
  );
}

/**
 * Whether a difference reaches the thresholds. Nothing is no difference. Where there is nothing to compare it with, it has
 * no percentage, and the amount alone decides.
 */
export function reaches(
  difference: Cents,
  comparedWith: Cents | null,
  { euro, percentage, needs }: Thresholds,
): boolean {
  if (difference === 0) return false;
  const size = Math.abs(difference);
  const asked = [
    ...(euro === undefined ? [] : [size >= euro * 100]),
    ...(percentage === undefined || comparedWith === null || comparedWith === 0
      ? []
      : [(size / Math.abs(comparedWith)) * 100 >= percentage]),
  ];
  if (asked.length === 0) return true;
  return needs === "all" ? asked.every(Boolean) : asked.some(Boolean);
}
