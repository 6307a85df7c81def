import type { Decimal } from "../amounts/decimal";

/**
 * To how many decimals a number format shows a number: 0 for "#,##0", 2 for "0.00", -3 for "#,##0," (thousands). Undefined
 * where the format shows a number as it is, or shows no number.
 */
export function shownDecimals(format: string): number | undefined {
  const [positive = ""] = format.split(";");
  const plain = positive.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "");
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?(,*)/.exec(plain);
  if (!digits || /[eE@ymdhs]/.test(plain.replaceAll("General", ""))) return undefined;
  const thousands = /(,+)(?:$|[^0#?.,])/.exec(plain.slice(digits.index))?.[1]?.length ?? 0;
  return (digits[1]?.length ?? 0) + (plain.includes("%") ? 2 : 0) - 3 * thousands;
}

/** The units of a number rounded to so many decimals (fewer than none: tens, thousands), half away from zero as Excel does. */
export function unitsShown({ units, decimals }: Decimal, shown: number): number {
  if (decimals <= shown) return units * 10 ** (shown - decimals);
  return Math.sign(units) * Math.round(Math.abs(units) / 10 ** (decimals - shown));
}
