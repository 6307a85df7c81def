import { monthNumber } from "../time/months";

/** A day as a sentence names it; the year where it does. */
export interface NamedDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

const DAY = /(?<![\d.,-])(\d{1,2})\s+(\p{L}{3,9})(?![\p{L}-])\.?(?:\s+(20\d\d)\b)?/giu;

/** The days that a sentence names, as in "Op 1 juli zijn alle overstappers geplaatst". A month alone is no day. */
export function datesInText(text: string): readonly NamedDay[] {
  return [...text.matchAll(DAY)].flatMap(([, digits, word = "", year]) => {
    const day = Number(digits);
    const month = monthNumber(word.toLowerCase());
    if (month === undefined || day < 1 || day > 31) return [];
    return [{ day, month, year: year === undefined ? undefined : Number(year) }];
  });
}
