/** What one place is worth at most, in bits: beyond that more digits make a sum no surer. */
export const MOST_BITS = 16;
/** What a place is worth at least that holds and says hardly anything. */
export const LEAST_BITS = 0.5;

/** Bits: how many totals of this size could have been printed, over how many would have been taken. */
export function surprise(total: number, allowed: number, ownHalf: number): number {
  const unit = Math.max(2 * ownHalf, 1);
  return Math.log2(1 + Math.abs(total) / unit / (1 + (2 * allowed) / unit));
}

/**
 * For each line of a table with `width` places the most bits that its numbers can bring it as a total, whatever its
 * addends: where that is too little, none need be looked for. Infinite `mostBits` set no limit.
 */
export function ceilingsOf(
  values: Float64Array,
  halves: Float64Array,
  mostBits: Float64Array,
  width: number,
): Float64Array {
  const ceilings = new Float64Array(width === 0 ? 0 : values.length / width);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    const own = Math.min(MOST_BITS, mostBits[index] ?? MOST_BITS, surprise(value, 0, halves[index] ?? 0.5));
    const line = Math.floor(index / width);
    ceilings[line] = (ceilings[line] ?? 0) + Math.max(LEAST_BITS, own);
  }
  return ceilings;
}
