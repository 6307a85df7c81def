import { numberFromDecimal } from "../../amounts/decimal";
import { formatNumber } from "../../amounts/format";
import { readNumber } from "../../amounts/readNumber";
import type { Finding } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import type { PeilEntry } from "../../workbook/peilSheet";

/**
 * How a year's budget falls over its months. linear: a twelfth a month. school-year: in two instalments, 7/12 for January to
 * July and 5/12 for August to December, each when it begins. quarters: the share that is planned up to the end of each.
 */
export type Phasing =
  | { readonly kind: "linear" }
  | { readonly kind: "school-year" }
  | { readonly kind: "quarters"; readonly shares: readonly number[] };

/** The phasing that was written down: for all lines, and for lines by their name. */
export interface PhasingSettings {
  /** Undefined: nobody said how a year is spread, so that nothing is checked. */
  readonly all: Phasing | undefined;
  readonly lines: readonly { readonly name: string; readonly phasing: Phasing }[];
}

export interface PhasingReading {
  readonly settings: PhasingSettings;
  readonly findings: readonly Finding[];
}

/** The names of the setting for all lines, the Dutch one first. */
export const PHASING_NAMES = ["Verdeling over het jaar", "Phasing over the year"] as const;

/** The names of the setting for one line, the Dutch one first. */
export function linePhasingNames(line: string): readonly [string, string] {
  return [`Verdeling ${line}`, `Phasing ${line}`];
}

const ALL = /^(?:verdeling over het jaar|phasing over the year)$/i;
const LINE = /^(?:verdeling|phasing)\s+(?<name>.+)$/i;

/** Reads "Verdeling over het jaar | lineair" and "Verdeling Programma 3 | 7/12 - 5/12". A later row goes first. */
export function readPhasing(entries: readonly PeilEntry[]): PhasingReading {
  let all: Phasing | undefined;
  const lines = new Map<string, PhasingSettings["lines"][number]>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const setting = entry.name.trim();
    const name = ALL.test(setting) ? "" : LINE.exec(setting)?.groups?.["name"];
    if (name === undefined || entry.value === "") continue;
    const phasing = phasingOf(entry.value);
    if (!phasing) findings.push(unreadableEntry(entry));
    else if (name === "") all = phasing;
    else lines.set(name.toLowerCase(), { name, phasing });
  }
  return { settings: { all, lines: [...lines.values()] }, findings };
}

/** A phasing as the sheet Peil says it: `readPhasing` reads it back as the same. */
export function phasingText(phasing: Phasing): string {
  switch (phasing.kind) {
    case "linear":
      return "lineair";
    case "school-year":
      return "7/12 - 5/12";
    case "quarters":
      return `${phasing.shares.map((share) => formatNumber(Math.round(share * 10_000) / 100)).join("; ")} %`;
  }
}

/** "lineair", "7/12 - 5/12" (or "schooljaar"), or four percentages: "20, 45, 70, 100 %". */
export function phasingOf(text: string): Phasing | undefined {
  const plain = text.trim();
  if (/^linea(?:ir|r)$/i.test(plain)) return { kind: "linear" };
  if (/^(?:schooljaar|school year|7\/12\s*[-–]\s*5\/12|5\/12\s*[-–]\s*7\/12)$/i.test(plain)) {
    return { kind: "school-year" };
  }
  const shares = plain.split(/[;,]\s+|;/).map((part) => {
    const reading = readNumber(part.replaceAll("%", "").trim());
    return reading.kind === "number" ? numberFromDecimal(reading.value) / 100 : Number.NaN;
  });
  const isRising = shares.every((share, index) => share >= (shares[index - 1] ?? 0) && share <= 1);
  return shares.length === 4 && isRising ? { kind: "quarters", shares } : undefined;
}

/** The share of a year's budget that is planned up to and including a month, 1 to 12. */
export function shareToDate(phasing: Phasing, month: number): number {
  switch (phasing.kind) {
    case "linear":
      return month / 12;
    case "school-year":
      return month <= 7 ? 7 / 12 : 1;
    case "quarters": {
      // Within a quarter it runs on evenly from the share of the quarter before.
      const quarter = Math.ceil(month / 3);
      const [before, after] = [phasing.shares[quarter - 2] ?? 0, phasing.shares[quarter - 1] ?? 1];
      return before + ((after - before) * (month - (quarter - 1) * 3)) / 3;
    }
  }
}

const MONTHS = [
  /\bjan(?:uari|uary)?\b/i,
  /\bfeb(?:ruari|ruary)?\b/i,
  /\b(?:maart|mrt|march|mar)\b/i,
  /\bapr(?:il)?\b/i,
  /\b(?:mei|may)\b/i,
  /\bjun[ie]?\b/i,
  /\bjul[iy]?\b/i,
  /\baug(?:ustus|ust)?\b/i,
  /\bsept?(?:ember)?\b/i,
  /\b(?:oktober|october|okt|oct)\b/i,
  /\bnov(?:ember)?\b/i,
  /\bdec(?:ember)?\b/i,
];

/**
 * The last month that a heading speaks of: 6 in "t/m Q2", "t/m 2e kwartaal", "kwartaal 2" and "januari t/m juni"; undefined
 * where it names none.
 */
export function monthOfHeading(heading: string): number | undefined {
  const quarter =
    /\bq\s?([1-4])\b/i.exec(heading) ??
    /\b([1-4])\s?(?:e|de|ste)?\s?kwartaal\b/i.exec(heading) ??
    /\bkwartaal\s?([1-4])\b/i.exec(heading) ??
    /\b(?:first|second|third|fourth)? ?quarter\s?([1-4])\b/i.exec(heading);
  if (quarter) return Number(quarter[1]) * 3;
  const last = MONTHS.map((month, index) => ({ at: heading.search(month), month: index + 1 }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => other.at - one.at)[0];
  return last?.month;
}
