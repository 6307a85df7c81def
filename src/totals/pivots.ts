import type { Habits } from "./habits";
import type { LineTable } from "./lineTable";

/** How many places are tried before all places are weighed: one may be wrong, three seldom are. */
const MOST_PIVOTS = 3;
/** A place that seldom adds up tells nothing about where to look. */
const LEAST_FAIL_COST = 0.61;

/** The places at which a line's number is largest against its rounding: they tell most about its addends. */
export function pivotsOf(table: LineTable, habits: Habits, line: number): readonly number[] {
  const width = table.places.length;
  const best: { place: number; size: number }[] = [];
  for (let place = 0; place < width; place += 1) {
    const value = Math.abs(table.values[line * width + place] ?? NaN);
    if (!(value > 0) || (habits.failCost[place] ?? 0) < LEAST_FAIL_COST) continue;
    const size = value / Math.max(table.halves[line * width + place] ?? 1, 0.5);
    if (size < 4) continue;
    if (best.length < MOST_PIVOTS) best.push({ place, size });
    else {
      const least = best.reduce((one, other) => (other.size < one.size ? other : one));
      if (size > least.size) {
        least.place = place;
        least.size = size;
      }
    }
  }
  return best.map(({ place }) => place);
}
