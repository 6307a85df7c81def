import type { LineChange } from "./lineChange";
import { NO_THRESHOLDS, reaches, type Thresholds } from "../thresholds";

/** The changes to show, the largest first, and how many there are below the threshold. */
export interface ShownChanges {
  readonly shown: readonly LineChange[];
  readonly belowThreshold: number;
}

/** So many lines of one comparison are told where no threshold says which of them matter. */
export const MOST_CHANGES = 10;

/**
 * A line with another name or another place is shown whatever its amount: a renamed programme is easily taken for a new
 * one.
 */
export function shownChanges(changes: readonly LineChange[], thresholds: Thresholds): ShownChanges {
  const shown = changes.filter(
    (change) =>
      (change.state !== "same" && reaches(change.change, change.before, thresholds)) || isOtherwise(change),
  );
  const moved = changes.filter((change) => isMoved(change));
  return { shown, belowThreshold: moved.length - shown.length };
}

/**
 * The changes worth a place in a report: those that reach the thresholds, and where none is set all totals, every line
 * with another name or place, and the ten largest changes. `largestLeftOut` is the size of the largest that is left out.
 */
export function materialChanges(
  changes: readonly LineChange[],
  thresholds: Thresholds,
): ShownChanges & { readonly largestLeftOut: number | undefined } {
  const isSet = thresholds.euro !== undefined || thresholds.percentage !== undefined;
  const { shown, belowThreshold } = shownChanges(changes, isSet ? thresholds : NO_THRESHOLDS);
  if (isSet) return { shown, belowThreshold, largestLeftOut: undefined };
  const items = shown.filter(({ kind }) => kind === "item");
  const kept = new Set(items.filter((change, index) => index < MOST_CHANGES || isOtherwise(change)));
  const leftOut = items.filter((change) => !kept.has(change));
  return {
    shown: shown.filter((change) => change.kind !== "item" || kept.has(change)),
    belowThreshold: leftOut.length,
    largestLeftOut: leftOut.length === 0 ? undefined : Math.abs(leftOut[0]?.change ?? 0),
  };
}

/** Whether anything about the line is other than it was. */
export function isMoved(change: LineChange): boolean {
  return change.state !== "same" || isOtherwise(change);
}

function isOtherwise({ formerLabel, formerPlace }: LineChange): boolean {
  return formerLabel !== undefined || formerPlace !== undefined;
}
