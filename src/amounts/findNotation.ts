import type { Decimal } from "./decimal";
import { DUTCH, ENGLISH, SPACED, type Notation } from "./notation";
import { numbersIn } from "./readNumber";

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
  const notations = [DUTCH, ...CANDIDATES];
  const scores = notations.map(() => 0);
  for (const text of telling) {
    numbersIn(text, notations).forEach((number, i) => {
      scores[i] = (scores[i] ?? 0) + (number ? fit(text, number, notations[i] ?? DUTCH) : 0);
    });
  }
  const [dutch = 0, ...others] = scores;
  const margin = dutch === 0 && telling.length >= FEWEST ? 0 : MARGIN - 1e-9;
  let best = { notation: DUTCH, score: dutch + margin };
  CANDIDATES.forEach((notation, i) => {
    const score = others[i] ?? 0;
    if (score > best.score) best = { notation, score };
  });
  return best.notation;
}

/** How well a text fits that is a number: less where the reading is an odd one. */
function fit(text: string, { decimals }: Decimal, { group }: Notation): number {
  if (hasLoneZero(text, group)) return 0.1;
  return decimals === 3 ? 0.5 : 1;
}

/** Whether a group begins with a zero that stands alone, as no number does. */
function hasLoneZero(text: string, group: string): boolean {
  for (let at = text.indexOf(`0${group}`); at >= 0; at = text.indexOf(`0${group}`, at + 1)) {
    if (!isDigit(text[at - 1]) && isDigit(text[at + 2])) return true;
  }
  return false;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
