import type { Budget } from "../budget";

/**
 * How many euro the last printed digit of a budget's amounts is worth. A budget in thousands is rounded to thousands, and
 * to hundreds where it prints a decimal: 3.987,7. Of a budget in euro cents are not counted: it is as precise as a euro.
 */
export function printedPrecision({ unit, lines }: Budget): number {
  const amounts = lines.flatMap((line) => line.amounts.flatMap((amount) => amount ?? []));
  let precision: number = unit;
  while (precision > 1 && amounts.some((amount) => amount % (precision * 100) !== 0)) precision /= 10;
  return precision;
}
