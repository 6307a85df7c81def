import { centsFromEuro, type Cents } from "./cents";
import { numberFromDecimal, type Decimal } from "./decimal";

/**
 * The largest amount that is read from a cell or a setting, in euro: twenty billion. More is a slip, a number that names
 * something, or another unit than people chose. A thousand of the largest still add up exactly (`MOST_CENTS`).
 */
export const MOST_EURO = 20_000_000_000;

/** Cents of a number as read, times its unit in euro; undefined where it is too large to be an amount. */
export function amountInCents(value: Decimal, unit = 1): Cents | undefined {
  const euro = numberFromDecimal(value) * unit;
  return Math.abs(euro) <= MOST_EURO ? centsFromEuro(euro) : undefined;
}
