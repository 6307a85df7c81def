/** Lines that must show it, how many are looked at, and the part of them that may not. */
const FEWEST_LINES = 6;
const MOST_LINES = 60;
const MOST_ODD = 0.2;
/** How many kinds of place, the latest first, a place is compared with: what keeps step stands together. */
const MOST_KINDS = 8;

/**
 * For each of `width` places the first place that it keeps step with, itself where there is none: in nearly every line the
 * one is the same multiple of the other, as with tariffs that are all derived from one price. A sum that holds in the one
 * then holds in the other as well, whatever it is, and proves nothing more there. `halves` is half of each last digit.
 */
export function stepPlaces(values: Float64Array, halves: Float64Array, width: number): Int32Array {
  const leader = Int32Array.from({ length: width }, (_, place) => place);
  const leaders: number[] = [];
  for (let place = 0; place < width; place += 1) {
    const found = leaders.find((other) => keepStep(values, halves, width, other, place));
    if (found !== undefined) leader[place] = found;
    else if (leaders.unshift(place) > MOST_KINDS) leaders.pop();
  }
  return leader;
}

/** The lines that two places are compared in, and their ratios; used anew for every two places. */
const starts = new Int32Array(MOST_LINES);
const ratios = new Float64Array(MOST_LINES);

function keepStep(
  values: Float64Array,
  halves: Float64Array,
  width: number,
  one: number,
  other: number,
): boolean {
  let count = 0;
  for (let start = 0; start < values.length && count < MOST_LINES; start += width) {
    const first = values[start + one] ?? NaN;
    const second = values[start + other] ?? NaN;
    if (Number.isNaN(first) || Number.isNaN(second) || (first === 0 && second === 0)) continue;
    starts[count] = start;
    ratios[count] = second / first;
    count += 1;
  }
  if (count < FEWEST_LINES) return false;
  const ratio = ratios.subarray(0, count).sort()[count >> 1] ?? NaN;
  if (!Number.isFinite(ratio) || ratio === 0) return false;
  let odd = 0;
  for (let i = 0; i < count && odd <= MOST_ODD * count; i += 1) {
    const start = starts[i] ?? 0;
    const slack = (halves[start + other] ?? 0) + Math.abs(ratio) * (halves[start + one] ?? 0);
    if (Math.abs((values[start + other] ?? NaN) - ratio * (values[start + one] ?? NaN)) > slack) odd += 1;
  }
  return odd <= MOST_ODD * count;
}
