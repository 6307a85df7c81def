import type { LineChange } from "./lineChange";
import { reaches, type Thresholds } from "../thresholds";

/** The changes to show, the largest first, and how many there are below the threshold. */
export interface ShownChanges {
  readonly shown: readonly LineChange[];
  readonly belowThreshold: number;
}

/** A line with another name is shown whatever its amount: a renamed programme is easily taken for a new one. */
export function shownChanges(changes: readonly LineChange[], thresholds: Thresholds): ShownChanges {
  const shown = changes.filter(
    (change) => reaches(change.change, change.before, thresholds) || change.formerLabel !== undefined,
  );
  const moved = changes.filter(({ change, formerLabel }) => change !== 0 || formerLabel !== undefined);
  return { shown, belowThreshold: moved.length - shown.length };
}
