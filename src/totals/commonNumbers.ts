/** A number that returns so often is no longer one of a kind; a total may be repeated once beneath and once beside. */
const OFTEN = 4;

/**
 * For every number of a table with `width` places the bits that it is worth at most, from how often its place has it: a
 * 3 among marks from 1 to 5 is no surprise, whatever adds up to it. Line-major, as the numbers; infinite where it is rare.
 */
export function bitsOfNumbers(values: Float64Array, width: number): Float64Array {
  const most = new Float64Array(values.length).fill(Infinity);
  const sorted = new Float64Array(width === 0 ? 0 : values.length / width);
  for (let place = 0; place < width; place += 1) {
    const numbers = collect(values, width, place, sorted);
    const often = oftenIn(sorted.subarray(0, numbers).sort());
    if (often.size === 0) continue;
    for (let index = place; index < values.length; index += width) {
      const times = often.get(values[index] ?? NaN);
      if (times !== undefined) most[index] = Math.log2(numbers / times);
    }
  }
  return most;
}

/** Puts the numbers of a place that are not zero in `into`, and tells how many they are. */
function collect(values: Float64Array, width: number, place: number, into: Float64Array): number {
  let count = 0;
  for (let index = place; index < values.length; index += width) {
    const value = values[index] ?? NaN;
    if (Number.isNaN(value) || value === 0) continue;
    into[count] = value;
    count += 1;
  }
  return count;
}

/** The numbers that return often, with how many times each is there. */
function oftenIn(sorted: Float64Array): ReadonlyMap<number, number> {
  const often = new Map<number, number>();
  let times = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    const value = sorted[index] ?? NaN;
    times = value === sorted[index - 1] ? times + 1 : 1;
    if (times >= OFTEN) often.set(value, times);
  }
  return often;
}
