/** A number that returns so often is no longer one of a kind; a total may be repeated once beneath and once beside. */
const OFTEN = 4;

/**
 * For every number of a table with `width` places the bits that it is worth at most, from how often its place has it: a
 * 3 among marks from 1 to 5 is no surprise, whatever adds up to it. Line-major, as the numbers; infinite where it is rare.
 */
export function bitsOfNumbers(values: Float64Array, width: number): Float64Array {
  const most = new Float64Array(values.length).fill(Infinity);
  for (let place = 0; place < width; place += 1) {
    const times = new Map<number, number>();
    let numbers = 0;
    for (let index = place; index < values.length; index += width) {
      const value = values[index] ?? NaN;
      if (Number.isNaN(value) || value === 0) continue;
      numbers += 1;
      times.set(value, (times.get(value) ?? 0) + 1);
    }
    for (let index = place; index < values.length; index += width) {
      const often = times.get(values[index] ?? NaN) ?? 0;
      if (often >= OFTEN) most[index] = Math.log2(numbers / often);
    }
  }
  return most;
}
