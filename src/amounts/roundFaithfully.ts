/** So many digits at most: what is nearer than that to a limit is equal to it for every reader. */
const MOST_DIGITS = 10;

/**
 * A number rounded to two digits after the decimal sign, or to `fewest`, or to as many as it takes to be judged as the number itself is:
 * beside a limit of at most 10, 10.0004 stays 10.0004, so that a printed figure never contradicts the verdict beside it.
 */
export function roundFaithfully(value: number, judge: (value: number) => unknown, fewest = 2): number {
  const verdict = judge(value);
  for (let digits = fewest; digits < MOST_DIGITS; digits++) {
    const rounded = Number(value.toFixed(digits));
    if (judge(rounded) === verdict) return rounded;
  }
  return Number(value.toFixed(MOST_DIGITS));
}
