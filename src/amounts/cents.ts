declare const unit: unique symbol;

/** Money as a whole number of euro cents. */
export type Cents = number & { readonly [unit]: "cents" };

/**
 * The largest amount: 2^51 cents, some 22 thousand billion euro. Two bits below 2^53, so that the sum of two amounts
 * and a division with rounding stay exact.
 */
export const MOST_CENTS = 2 ** 51;

/** Takes a whole number of cents. Throws a RangeError for a fraction or an amount that cannot be exact. */
export function cents(amount: number): Cents {
  if (!Number.isInteger(amount) || Math.abs(amount) > MOST_CENTS) {
    throw new RangeError(`${amount.toString()} is no exact amount in cents.`);
  }
  return (amount === 0 ? 0 : amount) as Cents;
}

/**
 * Cents of an amount in euro, rounded half away from zero as Excel's ROUND does. The decimal point is moved in the
 * text, because a product can fall just beside the half: 1.005 * 100 is 100.49999999999999.
 */
export function centsFromEuro(euro: number): Cents {
  if (!Number.isFinite(euro)) throw new RangeError(`${euro.toString()} is no amount.`);
  if (Number.isInteger(euro)) return cents(euro * 100);
  const [mantissa = "0", exponent = "0"] = Math.abs(euro).toString().split("e");
  const magnitude = Math.round(Number(`${mantissa}e${(Number(exponent) + 2).toString()}`));
  return cents(Math.sign(euro) * magnitude);
}

/** The amount in euro, for showing. */
export function euroFromCents(amount: Cents): number {
  return amount / 100;
}

/** Sum of amounts; exact, or a RangeError. */
export function sumOfCents(amounts: Iterable<Cents>): Cents {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return cents(sum);
}
