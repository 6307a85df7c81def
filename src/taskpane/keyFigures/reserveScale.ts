/** From an amount to a height in a chart of bars, with the amounts of the lines across. */
export interface ReserveScale {
  readonly y: (value: number) => number;
  readonly steps: readonly number[];
}

const MOST_STEPS = 6;

/** A scale that holds zero and every value, with at most six steps of 1, 2 or 5 times a power of ten. */
export function reserveScale(
  values: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): ReserveScale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = Math.max(most - least, 1);
  const size = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const step =
    [1, 2, 5, 10, 20].map((times) => times * size).find((one) => span / one <= MOST_STEPS - 1) ?? span;
  const [low, high] = [
    Math.floor(least / step),
    Math.max(Math.ceil(most / step), Math.floor(least / step) + 1),
  ];
  return {
    y: (value) => bottom - ((bottom - top) * (value - low * step)) / ((high - low) * step),
    steps: Array.from({ length: high - low + 1 }, (_, index) => (low + index) * step),
  };
}
