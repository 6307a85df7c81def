import { decimalFromNumber, numberFromDecimal } from "../amounts/decimal";

/**
 * A number of a cell as a Dutch reader types it: a decimal comma, no signs between groups, and a percent sign where the
 * number format shows one. 0.035 shown as "0.0%" is "3,5 %".
 */
export function dutchText(value: number, format: string): string {
  const isPercentage = format.replaceAll(/"[^"]*"|\\./g, "").includes("%");
  const shown = isPercentage ? value * 100 : value;
  const decimal = decimalFromNumber(shown);
  const text = (decimal ? numberFromDecimal(decimal) : shown).toString().replace(".", ",");
  return isPercentage ? `${text} %` : text;
}
