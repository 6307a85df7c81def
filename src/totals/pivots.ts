import type { LineTable } from "./lineTable";

/** How many places are tried before all places are weighed: one may be wrong, three seldom are. */
export const MOST_PIVOTS = 3;
/** A place that seldom adds up tells nothing about where to look. */
const LEAST_FAIL_COST = 0.61;
const LEAST_SIZE = 4;

/**
 * The places at which each line's number is largest against its rounding: they tell most about its addends. `MOST_PIVOTS`
 * for every line, -1 where it has fewer. `failCost` has the bits that failing costs in each place.
 */
export function pivotsOf(
  { values, halves, lines, places }: Pick<LineTable, "values" | "halves" | "lines" | "places">,
  failCost: Float64Array,
): Int32Array {
  const width = places.length;
  const pivots = new Int32Array(lines.length * MOST_PIVOTS).fill(-1);
  const sizes = new Float64Array(MOST_PIVOTS);
  for (let line = 0; line < lines.length; line += 1) {
    sizes.fill(0);
    for (let place = 0; place < width; place += 1) {
      const index = line * width + place;
      const value = Math.abs(values[index] ?? NaN);
      if (!(value > 0) || (failCost[place] ?? 0) < LEAST_FAIL_COST) continue;
      const size = value / Math.max(halves[index] ?? 1, 0.5);
      if (size < LEAST_SIZE) continue;
      const least = indexOfLeast(sizes);
      if (size <= (sizes[least] ?? 0)) continue;
      sizes[least] = size;
      pivots[line * MOST_PIVOTS + least] = place;
    }
  }
  return pivots;
}

function indexOfLeast(sizes: Float64Array): number {
  let least = 0;
  for (let i = 1; i < sizes.length; i += 1) if ((sizes[i] ?? 0) < (sizes[least] ?? 0)) least = i;
  return least;
}
