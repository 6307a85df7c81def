import type { LineKind, LineSide } from "../budget";
import { spanOf } from "./places";
import { NO_CORRECTION, type ReadingCorrection } from "./readingCorrection";
import { tableChange, type Change } from "./tablePieces";

const TOTALS: readonly (readonly [
  words: RegExp,
  key: "totalIncome" | "totalExpenses" | "totalTransfers" | "result",
])[] = [
  [/^(?:totaal|totale|total) (?:baten|income)$/, "totalIncome"],
  [/^(?:totaal|totale|total) (?:lasten|expenses)$/, "totalExpenses"],
  [/^(?:totaal|totale|total) (?:afdrachten|transfers)$/, "totalTransfers"],
  [/^(?:resultaat|result)$/, "result"],
];

const SIDES: Readonly<Record<string, LineSide>> = {
  baten: "income",
  income: "income",
  lasten: "expenses",
  expenses: "expenses",
  afdracht: "transfer",
  transfer: "transfer",
  resultaat: "result",
  result: "result",
};

const KINDS: Readonly<Record<string, Exclude<LineKind, "result">>> = {
  post: "item",
  item: "item",
  subtotaal: "total",
  subtotal: "total",
};

/** What a correction says, and the parts of it that could not be understood, as they were written. */
export interface CorrectionReading {
  readonly correction: ReadingCorrection;
  readonly unreadable: readonly string[];
}

/**
 * Reads how a budget is to be read, as in "eenheid 1000; lasten negatief; totale lasten rij 30; rij 5-8 afdracht;
 * rij 9 subtotaal lasten; perioden C-F", or "geen" where the sheet is no budget. In a budget with a row a year, lines are
 * columns and periods are rows: "totale lasten kolom K; perioden 2-4". What is said of the table as a whole: `tableChange`.
 */
export function readReadingCorrection(text: string): CorrectionReading {
  const pieces = text
    .split(";")
    .map((piece) => piece.replaceAll(/\s+/g, " ").trim())
    .filter((piece) => piece !== "");
  let correction = NO_CORRECTION;
  const unreadable: string[] = [];
  for (const piece of pieces) {
    const change = tableChange(piece) ?? changeOf(piece.toLowerCase());
    if (change) correction = change(correction);
    else unreadable.push(piece);
  }
  return { correction, unreadable };
}

function changeOf(piece: string): Change | undefined {
  if (/^(?:geen|none)(?: begroting| budget)?$/.test(piece)) return (known) => ({ ...known, isNone: true });
  return unitChange(piece) ?? signChange(piece) ?? totalChange(piece) ?? sideChange(piece);
}

function unitChange(piece: string): Change | undefined {
  const value = /^(?:eenheid|unit) (?:€ ?)?(1(?:[.,]?000){0,2})$/.exec(piece)?.[1];
  if (value === undefined) return undefined;
  return (known) => ({ ...known, unit: value === "1" ? 1 : value.length > 5 ? 1_000_000 : 1000 });
}

function signChange(piece: string): Change | undefined {
  const [, side, word] =
    /^(baten|income|lasten|expenses) (positief|positive|negatief|negative)$/.exec(piece) ?? [];
  if (side === undefined || word === undefined) return undefined;
  const sign = word.startsWith("pos") ? 1 : -1;
  const isIncome = side === "baten" || side === "income";
  return (known) => (isIncome ? { ...known, incomeSign: sign } : { ...known, expenseSign: sign });
}

function totalChange(piece: string): Change | undefined {
  const [, words = "", place = ""] = /^(.+) (?:rij|row|kolom|column) (\S+)$/.exec(piece) ?? [];
  const key = TOTALS.find(([pattern]) => pattern.test(words))?.[1];
  const [line, ...others] = spanOf(place) ?? [];
  if (key === undefined || line === undefined || others.length > 0) return undefined;
  return (known) => ({ ...known, [key]: line });
}

/** "rij 5-8 afdracht", "rij 9 subtotaal" or "rij 9 subtotaal lasten": what lines are, and on which side they count. */
function sideChange(piece: string): Change | undefined {
  const [, place = "", ...words] = piece.split(" ");
  const lines = /^(?:rij|row|kolom|column) /.test(piece) ? spanOf(place) : undefined;
  const [first = "", second = first, ...others] = words;
  const kind = KINDS[first];
  const side = SIDES[second];
  if (!lines || others.length > 0 || (words.length === 2 && !(kind && side)) || !(kind ?? side))
    return undefined;
  const all = <Meaning>(meaning: Meaning | undefined): readonly (readonly [number, Meaning])[] =>
    meaning === undefined ? [] : lines.map((line) => [line, meaning] as const);
  return (known) => ({
    ...known,
    sides: new Map([...known.sides, ...all(side)]),
    kinds: new Map([...known.kinds, ...all(kind)]),
  });
}
