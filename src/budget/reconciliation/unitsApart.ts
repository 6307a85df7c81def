import type { Budget } from "../budget";
import type { ComparedLine } from "./counterparts";

const FEWEST = 3;
const MOST = 0.75;
const FACTOR = 1000;
/** How far an amount in thousands may be from a thousandth of the other: half a printed unit, or a thousandth part. */
const NEAR = 0.001;

/**
 * The sheet whose amounts are those of the other divided by a thousand, line by line, while both are read in the same unit:
 * one of them is probably in thousands and does not say so. Undefined where the amounts do not tell.
 */
export function sheetInThousands(one: Budget, other: Budget, lines: readonly ComparedLine[]): string | undefined {
  if (one.unit !== other.unit) return undefined;
  const pairs = lines.flatMap(({ amounts: [here, there] }) =>
    here === null || there === null || here === 0 || there === 0 ? [] : [[here, there] as const],
  );
  const isThousandth = (small: number, large: number): boolean =>
    Math.abs(small * FACTOR - large) <= Math.max(FACTOR * 50 * one.unit, NEAR * Math.abs(large));
  const enough = (count: number): boolean => count >= FEWEST && count >= MOST * pairs.length;
  if (enough(pairs.filter(([here, there]) => isThousandth(here, there)).length)) return one.sheet;
  return enough(pairs.filter(([here, there]) => isThousandth(there, here)).length) ? other.sheet : undefined;
} // prettier-ignore
