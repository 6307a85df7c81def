import { DUTCH, ENGLISH, SPACED, type Notation } from "./notation";
import { readNumber } from "./readNumber";

/** Notations that are tried beside Dutch: where two read equally much, the first wins. */
const CANDIDATES: readonly Notation[] = [
  ENGLISH,
  SPACED,
  { decimal: ".", group: " " },
  { decimal: ".", group: "'" },
  { decimal: ",", group: "'" },
];

/** As many texts as settle the matter; more only cost time. */
const SAMPLE = 2000;

/**
 * Another notation than Dutch must read so many texts more: one misprint is no other notation. Where nothing at all reads
 * as Dutch, two texts will do.
 */
const MARGIN = 3;
const FEWEST = 2;

/**
 * The notation in which most of the texts are well-formed numbers, or undefined where none of them has a separator.
 * A separator that is always followed by exactly three digits is taken for a group sign, unless the digits before it
 * are a lone zero; one that is followed by any other number of digits is a decimal sign.
 */
export function findNotation(texts: readonly string[]): Notation | undefined {
  const telling = texts.filter((text) => /\d[.,' \u00A0\u202F]\d/.test(text)).slice(0, SAMPLE);
  if (telling.length === 0) return undefined;
  const scoreOf = (notation: Notation): number =>
    telling.reduce((score, text) => score + fit(text, notation), 0);
  const dutch = scoreOf(DUTCH);
  const margin = dutch === 0 && telling.length >= FEWEST ? 0 : MARGIN - 1e-9;
  let best = { notation: DUTCH, score: dutch + margin };
  for (const notation of CANDIDATES) {
    const score = scoreOf(notation);
    if (score > best.score) best = { notation, score };
  }
  return best.notation;
}

/** How well a text fits: nothing where it cannot be read, and less where the reading is an odd one. */
function fit(text: string, notation: Notation): number {
  const reading = readNumber(text, notation);
  if (reading.kind !== "number") return 0;
  const isLoneZero = new RegExp(`(^|\\D)0\\${notation.group}\\d`).test(text);
  if (isLoneZero) return 0.1;
  return reading.value.decimals === 3 ? 0.5 : 1;
}
