import { PATH, type WireRequest } from "./wire/protocol";

/** What the add-in's work cost. Bytes are UTF-8 bytes of the batches themselves. */
export interface Counts {
  readonly roundTrips: number;
  readonly actions: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly largestUp: number;
  readonly largestDown: number;
}

export const NOTHING_COUNTED: Counts = {
  roundTrips: 0,
  actions: 0,
  bytesUp: 0,
  bytesDown: 0,
  largestUp: 0,
  largestDown: 0,
};

/** The counts after one more batch. */
export function withBatch(counts: Counts, actions: number, bytesUp: number, bytesDown: number): Counts {
  return {
    roundTrips: counts.roundTrips + 1,
    actions: counts.actions + actions,
    bytesUp: counts.bytesUp + bytesUp,
    bytesDown: counts.bytesDown + bytesDown,
    largestUp: Math.max(counts.largestUp, bytesUp),
    largestDown: Math.max(counts.largestDown, bytesDown),
  };
}

/**
 * Whether office.js sent the batch of its own accord: telemetry, its greeting at start-up, or the references it lets
 * go after every run. Such batches are answered but not counted.
 */
export function isHousekeeping(request: WireRequest): boolean {
  const speaksToService = Object.values(request.ObjectPaths).some(
    (path) => path.ObjectPathType === PATH.newObject,
  );
  const named = request.Actions.filter((action) => (action.Name ?? "") !== "");
  const letsGo = named.length > 0 && named.every((action) => action.Name === "_RemoveReference");
  return speaksToService || letsGo;
}

/** Bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // A surrogate pair is two units and four bytes: each half counts for two.
    if (unit >= 0xd800 && unit <= 0xdfff) bytes += 1;
    else if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
