import type { Habits } from "./habits";
import type { LineTable } from "./lineTable";
import { MOST_PIVOTS } from "./pivots";

/**
 * What the lines add up to on a walk away from a total, at the total's pivots. One object serves every walk after the
 * other: there are so many of them that making new ones would take longer than walking.
 */
export class RunningSums {
  /** Whether the last line brought a sum within rounding of the total, at one of the pivots. */
  isHit = false;
  /** Whether a sum is still short of the total, at one of them. */
  isShort = false;
  /** Whether an addend has the other sign than the total: then a sum that has overshot may come back. */
  hasSigns = false;
  /** Lines that are not nothing at all pivots. */
  nonZero = 0;
  /** How many pivots there are; with none there is nothing to walk for. */
  count = 0;
  private table: LineTable | undefined;
  private isExact = false;
  private total = 0;
  private readonly places = new Int32Array(MOST_PIVOTS);
  private readonly sums = new Float64Array(MOST_PIVOTS);
  private readonly slacks = new Float64Array(MOST_PIVOTS);

  start(table: LineTable, { pivots, isExact }: Habits, total: number): void {
    this.table = table;
    this.isExact = isExact;
    this.total = total * table.places.length;
    this.hasSigns = false;
    this.nonZero = 0;
    this.count = 0;
    for (let k = 0; k < MOST_PIVOTS; k += 1) {
      const place = pivots[total * MOST_PIVOTS + k] ?? -1;
      if (place === -1) return;
      this.places[k] = place;
      this.sums[k] = 0;
      this.slacks[k] = isExact ? 0 : (table.halves[this.total + place] ?? 0);
      this.count += 1;
    }
  }

  /** Goes past a line. */
  add(line: number): void {
    const { table, places, sums, slacks, isExact } = this;
    if (!table) return;
    const { values, halves, unreadable } = table;
    const start = line * table.places.length;
    let isZero = true;
    this.isHit = false;
    this.isShort = false;
    for (let k = 0; k < this.count; k += 1) {
      const place = places[k] ?? 0;
      const value = values[start + place] ?? NaN;
      const own = values[this.total + place] ?? NaN;
      if (!Number.isNaN(value)) {
        if (value !== 0) {
          isZero = false;
          if (value < 0 !== own < 0) this.hasSigns = true;
        }
        sums[k] = (sums[k] ?? 0) + value;
        if (!isExact) slacks[k] = (slacks[k] ?? 0) + (halves[start + place] ?? 0);
      } else if (unreadable[start + place]) sums[k] = NaN;
      const sum = sums[k] ?? NaN;
      const slack = slacks[k] ?? 0;
      if (Math.abs(sum - own) <= slack) this.isHit = true;
      if (Number.isNaN(sum) || Math.abs(sum) <= Math.abs(own) + slack) this.isShort = true;
    }
    if (!isZero) this.nonZero += 1;
  }

  /** Whether a line is printed finer than the total, and nowhere reaches one of its units: a ratio between amounts. */
  isRatio(line: number): boolean {
    const { table, places } = this;
    if (!table) return false;
    const start = line * table.places.length;
    let isFiner = false;
    for (let k = 0; k < this.count; k += 1) {
      const place = places[k] ?? 0;
      const unit = 2 * (table.halves[this.total + place] ?? 0);
      const value = table.values[start + place] ?? NaN;
      if (Math.abs(value) > unit) return false;
      if (!Number.isNaN(value) && value % unit !== 0) isFiner = true;
    }
    return isFiner;
  }
}
