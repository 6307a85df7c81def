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

function keepStep(
  values: Float64Array,
  halves: Float64Array,
  width: number,
  one: number,
  other: number,
): boolean {
  const ratios: number[] = [];
  const starts: number[] = [];
  for (let start = 0; start < values.length && starts.length < MOST_LINES; start += width) {
    const [first = NaN, second = NaN] = [values[start + one], values[start + other]];
    if (Number.isNaN(first) || Number.isNaN(second) || (first === 0 && second === 0)) continue;
    starts.push(start);
    ratios.push(second / first);
  }
  if (starts.length < FEWEST_LINES) return false;
  const ratio = ratios.sort((a, b) => a - b)[ratios.length >> 1] ?? NaN;
  if (!Number.isFinite(ratio) || ratio === 0) return false;
  const odd = starts.filter((start) => {
    const slack = (halves[start + other] ?? 0) + Math.abs(ratio) * (halves[start + one] ?? 0);
    return Math.abs((values[start + other] ?? NaN) - ratio * (values[start + one] ?? NaN)) > slack;
  });
  return odd.length <= MOST_ODD * starts.length;
}
