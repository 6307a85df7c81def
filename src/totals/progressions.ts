/** So many numbers in a row that climb by the same step are a progression. */
const FEWEST = 5;

/**
 * The numbers of a table with `width` places that are part of a progression, as 0, 1000, 2000, 3000 down a column: there
 * the third and every later number is a sum of two before it, and proves nothing. Line-major, 1 for such a number.
 */
export function progressions(values: Float64Array, width: number): Uint8Array {
  const isPart = new Uint8Array(values.length);
  for (let place = 0; place < width; place += 1) {
    const cells: number[] = [];
    for (let index = place; index < values.length; index += width) if (!Number.isNaN(values[index] ?? NaN)) cells.push(index);
    const step = (i: number): number => (values[cells[i] ?? -1] ?? NaN) - (values[cells[i - 1] ?? -1] ?? NaN);
    for (let first = 0, last = 1; last <= cells.length; last += 1) {
      if (last - first < 2 || (step(last) !== 0 && isStep(step(last), step(first + 1)))) continue;
      if (last - first >= FEWEST) for (const cell of cells.slice(first, last)) isPart[cell] = 1;
      first = last - 1;
    }
  }
  return isPart;
} // prettier-ignore

/** Whether two steps are the same but for the rounding of the numbers: one unit. */
function isStep(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1 && Math.abs(one) > 1;
}
