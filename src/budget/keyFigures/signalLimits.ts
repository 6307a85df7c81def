import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import type { PeilEntry } from "../../workbook/peilSheet";
import type { SignalLimit } from "./keyFigure";

/** Key figures whose limit can be set. */
export const LIMITED_FIGURES = [
  "profitability",
  "solvency-2",
  "current-ratio",
  "cash",
  "resilience",
  "housing-ratio",
] as const;
export type LimitedFigure = (typeof LIMITED_FIGURES)[number];

/** A limit for partnerships whose total income is below so many euro. */
export interface SizeClass {
  readonly below: number;
  readonly limit: SignalLimit;
}

/** The limit of a figure by size, the smallest class first; a figure without one has no classes. */
export type SignalLimits = Readonly<Record<LimitedFigure, readonly SizeClass[]>>;

const always = (limit: SignalLimit): readonly SizeClass[] => [{ below: Number.POSITIVE_INFINITY, limit }];

/**
 * Limits of the inspectorate as last published: solvency 2 since 2021, liquidity by size (largest class since the annual
 * accounts of 2022), cash. Its limits for profitability, resilience and housing lapsed in 2021. It is not certain that
 * they hold for partnerships, nor that they stay: each can be set in the sheet Peil.
 */
export const DEFAULT_LIMITS: SignalLimits = {
  profitability: [],
  "solvency-2": always({ least: 0.3 }),
  "current-ratio": [
    { below: 3_000_000, limit: { least: 1.5 } },
    { below: 12_000_000, limit: { least: 1 } },
    { below: 25_000_000, limit: { least: 0.75 } },
    { below: Number.POSITIVE_INFINITY, limit: { least: 0.5 } },
  ],
  cash: always({ least: 100_000 }),
  resilience: [],
  "housing-ratio": [],
};

/** The names of these settings in the sheet Peil: Dutch, as we write them, and English. */
export const LIMIT_NAMES: Readonly<Record<LimitedFigure, readonly [string, string]>> = {
  profitability: ["Grens rentabiliteit", "Limit profitability"],
  "solvency-2": ["Grens solvabiliteit 2", "Limit solvency 2"],
  "current-ratio": ["Grens liquiditeit", "Limit current ratio"],
  cash: ["Grens liquide middelen", "Limit cash"],
  resilience: ["Grens weerstandsvermogen", "Limit resilience"],
  "housing-ratio": ["Grens huisvestingsratio", "Limit housing ratio"],
};

/** The limit that holds at a total income in euro; without ends where there is none. */
export function limitAt(classes: readonly SizeClass[], income: number): SignalLimit {
  return classes.find(({ below }) => income < below)?.limit ?? {};
}

/**
 * Reads a limit: one number for everybody ("0,3"), classes by total income ("tot 3.000.000: 1,5; tot 12.000.000: 1;
 * daarboven: 0,5"), or "geen". A housing ratio is a signal above its limit, every other figure below it.
 */
export function readLimit(
  figure: LimitedFigure,
  { value, explanation, date }: Pick<PeilEntry, "value" | "explanation" | "date">,
): readonly SizeClass[] | undefined {
  if (/^(?:geen|none)$/i.test(value)) return [];
  const written = { source: explanation, date };
  const limitOf = (end: number): SignalLimit =>
    figure === "housing-ratio" ? { most: end, written } : { least: end, written };
  const single = numberIn(value);
  if (single !== undefined) return always(limitOf(single));
  const classes: SizeClass[] = [];
  for (const part of value.split(";")) {
    const found =
      /^\s*(?:(?:tot|below)\s+(?<below>[^:]+)|(?<rest>daarboven|above))\s*:\s*(?<end>.+?)\s*$/i.exec(part);
    const below = found?.groups?.["rest"] === undefined ? numberIn(found?.groups?.["below"] ?? "") : Number.POSITIVE_INFINITY; // prettier-ignore
    const end = numberIn(found?.groups?.["end"] ?? "");
    if (below === undefined || end === undefined || below <= (classes.at(-1)?.below ?? 0)) return undefined;
    classes.push({ below, limit: limitOf(end) });
  }
  return classes;
}

function numberIn(text: string): number | undefined {
  const reading = readNumber(text.replaceAll(/[€%]/g, "").trim());
  return reading.kind === "number" ? numberFromDecimal(reading.value) : undefined;
}
