/**
 * A decimal number exactly as written: `units` times 10 to the power of minus `decimals`. 12,50 is 1250 units with two
 * decimals, and so keeps that it was printed to the cent. Units are safe integers.
 */
export interface Decimal {
  readonly units: number;
  readonly decimals: number;
}

/** The most decimals that are kept: a double holds 15 digits for certain, and amounts take nine of them. */
export const MOST_DECIMALS = 6;

/** The number as a double: the one nearest to what was written. */
export function numberFromDecimal(decimal: Decimal): number {
  return decimal.decimals === 0
    ? decimal.units
    : Number(`${decimal.units.toString()}e-${decimal.decimals.toString()}`);
}

/**
 * The shortest decimal that stands for a double, at most `MOST_DECIMALS` digits after the point. Fifteen digits are what
 * a double holds for certain, and what Excel keeps: so 0.1 + 0.2 gives 3 tenths. Undefined where the number is not
 * finite or too large to be exact.
 */
export function decimalFromNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  const kept = Number(value.toPrecision(15));
  const text = decimalsIn(kept.toString()) > MOST_DECIMALS ? kept.toFixed(MOST_DECIMALS) : kept.toString();
  if (text.includes("e")) return undefined;
  const plain = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  const units = Number(plain.replace(".", ""));
  return Number.isSafeInteger(units)
    ? { units: units === 0 ? 0 : units, decimals: decimalsIn(plain) }
    : undefined;
}

/** Digits after the point of a number's text; a small number in scientific notation has more than any. */
function decimalsIn(text: string): number {
  return text.includes("e-") ? Number.POSITIVE_INFINITY : (text.split(".")[1]?.length ?? 0);
}
