/** Lines that must show it, and the part of the lines that may not. */
const FEWEST_LINES = 4;
const MOST_ODD = 0.1;
const MOST_PLACES = 12;
/** How far from 100 shares may add up to, for each of them: half a unit of their rounding, and then some. */
const SLACK = 0.06;

/**
 * The places that divide every line into parts of a hundred: neighbours that add up to 100 (or to 1) in every line. They
 * are shares of their own line, so that nothing is to be concluded from their not adding up over the lines. One per
 * place, 1 for a share; `unit` is what 1 is in the table's units.
 */
export function sharePlaces(values: Float64Array, width: number, unit: number): Uint8Array {
  const isShare = new Uint8Array(width);
  for (let first = 0; first < width - 1; first += 1) {
    for (let last = first + 1; last < Math.min(width, first + MOST_PLACES); last += 1) {
      if (!isShare[first] && addUpToHundred(values, width, unit, first, last))
        isShare.fill(1, first, last + 1);
    }
  }
  return isShare;
}

function addUpToHundred(
  values: Float64Array,
  width: number,
  unit: number,
  first: number,
  last: number,
): boolean {
  let right = 0;
  let odd = 0;
  for (let start = 0; start < values.length; start += width) {
    let sum = 0;
    let filled = 0;
    for (let place = first; place <= last; place += 1) {
      const value = (values[start + place] ?? NaN) / unit;
      if (Number.isNaN(value)) continue;
      if (value < 0 || value > 100) return false;
      sum += value;
      filled += 1;
    }
    if (filled === 0) continue;
    const isRight = filled > 1 && Math.abs(sum - 100) <= SLACK * filled + (Number.isInteger(sum) ? 1 : 0);
    if (isRight) right += 1;
    else odd += 1;
    if (odd > 2 && odd > right) return false;
  }
  return right >= FEWEST_LINES && odd <= MOST_ODD * right;
}
