import type { LineTable } from "./lineTable";
import { pivotsOf } from "./pivots";

/** What a table does as a rule, learned from the relations that are beyond doubt. */
export interface Habits {
  /** Bits that a failing place costs: little where a place seldom adds up, as a column of percentages. */
  readonly failCost: Float64Array;
  /** Where to look first for the addends of each line, `MOST_PIVOTS` places for every line. */
  readonly pivots: Int32Array;
  /** Whether sums come out to the unit, so that a sum that is one off is a coincidence and no rounding. */
  readonly isExact: boolean;
  /** Bits for a total beneath or right of its addends; the opposite holds for a total before them. */
  readonly afterBits: number;
  /** Part of the places that must hold, each counted for what it costs to fail; the rest may be wrong. */
  readonly leastHeld: number;
}

/** What happened at the places of one relation. */
export interface PlaceOutcome {
  readonly isAfter: boolean;
  readonly held: readonly number[];
  readonly failed: readonly number[];
  readonly exact: number;
}

/** Bits for a failing place when nothing is known: few, so that one column of amounts among ratios is found. */
const LENIENT_FAIL_COST = 0.7;
const LEAST_HELD = 0.4;
const LEAST_FAIL_COST = 0.6;

/** What is assumed of a table that nothing is known of: any place may be one that does not add up. */
export function lenientHabits(table: LineTable): Habits {
  const failCost = new Float64Array(table.places.length).fill(LENIENT_FAIL_COST);
  return {
    failCost,
    pivots: pivotsOf(table, failCost),
    isExact: false,
    afterBits: 0,
    leastHeld: 0,
  };
}

/** Learns from the surest relations. With few of them little is learned. */
export function learnHabits(table: LineTable, outcomes: readonly PlaceOutcome[]): Habits {
  const held = new Float64Array(table.places.length);
  const failed = new Float64Array(table.places.length);
  let checks = 0;
  let exact = 0;
  let after = 0;
  for (const outcome of outcomes) {
    for (const place of outcome.held) held[place] = (held[place] ?? 0) + 1;
    for (const place of outcome.failed) failed[place] = (failed[place] ?? 0) + 1;
    checks += outcome.held.length;
    exact += outcome.exact;
    if (outcome.isAfter) after += 1;
  }
  const failCost = held.map((count, place) => {
    const rate = ((failed[place] ?? 0) + 0.1) / (count + (failed[place] ?? 0) + 2);
    return Math.min(6, Math.max(LEAST_FAIL_COST, -Math.log2(rate) + Math.log2(0.6)));
  });
  const before = outcomes.length - after;
  return {
    failCost,
    pivots: pivotsOf(table, failCost),
    isExact: checks >= 12 && exact >= 0.97 * checks,
    leastHeld: LEAST_HELD,
    afterBits:
      outcomes.length === 0
        ? 0
        : 2 * Math.log2((after + 0.5) / (before + 0.5)) * Math.min(1, outcomes.length / 4),
  };
}
