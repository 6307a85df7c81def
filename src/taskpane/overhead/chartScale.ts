/** Where things stand in a chart: from a value or a place in the row to a point, in the chart's own units. */
export interface ChartScale {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** Values of the lines across, from below: whole steps from zero. */
  readonly steps: readonly number[];
}

const STEPS = [0.5, 1, 2, 5, 10, 20, 25, 50];
const MOST_STEPS = 5;

/**
 * A scale from zero, so that heights compare, to a whole step above the largest value. `count` points stand at equal
 * distances from left to right. Values are in percent, and never below zero here.
 */
export function chartScale(
  values: readonly number[],
  count: number,
  area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): ChartScale {
  const largest = Math.max(1, ...values);
  const step = STEPS.find((size) => largest / size <= MOST_STEPS) ?? 100;
  const top = Math.ceil(largest / step) * step;
  const width = area.right - area.left;
  return {
    x: (index) => area.left + (count < 2 ? width / 2 : (width * index) / (count - 1)),
    y: (value) => area.bottom - ((area.bottom - area.top) * Math.max(0, Math.min(value, top))) / top,
    steps: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step),
  };
}
