import type { Decimal } from "./decimal";

/** The numbers that a printed number can stand for, both ends included. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/**
 * Half a unit of the last printed digit either way (XBRL Calculations 1.1, 2023). `unit` is the last digit's worth in
 * units of the decimal: 1 where it is printed in full, 1000 where a whole column is in round thousands.
 */
export function intervalOf(decimal: Decimal, unit = 1): Interval {
  const scale = 10 ** -decimal.decimals;
  return { least: (decimal.units - unit / 2) * scale, most: (decimal.units + unit / 2) * scale };
}
