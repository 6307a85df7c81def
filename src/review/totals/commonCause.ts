import type { CellAddress } from "../../workbook/address";
import { addressText } from "../../workbook/address";
import type { PlacedSum } from "./placedSum";

/** Sums that are wrong for one reason: a single cell with another value would make all of them right. */
export interface Cause {
  readonly cell: CellAddress;
  readonly implied: number;
  readonly sums: readonly PlacedSum[];
}

/**
 * Groups wrong sums that share a cause, so that one slip is one error. A cell is the cause of two or more where each asks
 * for the same other value in it: a subtotal fails for its own lines and again in the total above it; an amount fails
 * in its row and in its column. What shares no cause is left out.
 */
export function commonCauses(wrong: readonly PlacedSum[]): readonly Cause[] {
  const wishes = new Map<string, { readonly cell: CellAddress; readonly wanted: [number, PlacedSum][] }>();
  for (const placed of wrong) {
    for (const { cell, implied } of impliedValues(placed)) {
      const key = addressText(cell);
      const entry = wishes.get(key) ?? { cell, wanted: [] };
      entry.wanted.push([implied, placed]);
      wishes.set(key, entry);
    }
  }
  const causes = [...wishes.values()].flatMap(({ cell, wanted }) => largestAgreement(cell, wanted) ?? []);
  const used = new Set<PlacedSum>();
  return causes
    .sort((one, other) => other.sums.length - one.sums.length)
    .filter((cause) => {
      if (cause.sums.some((placed) => used.has(placed))) return false;
      for (const placed of cause.sums) used.add(placed);
      return true;
    });
}

/** What each cell of a wrong sum would have to be, were it the only one that is off. */
function impliedValues({
  sum,
}: PlacedSum): readonly { readonly cell: CellAddress; readonly implied: number }[] {
  const { difference, reported } = sum;
  if (difference === null || reported === null) return [];
  return [
    { cell: sum.total, implied: reported - difference },
    ...sum.terms.map((term) => ({ cell: term.cell, implied: (term.value ?? 0) + term.weight * difference })),
  ];
}

function largestAgreement(
  cell: CellAddress,
  wanted: readonly (readonly [number, PlacedSum])[],
): Cause | undefined {
  if (wanted.length < 2) return undefined;
  const [implied, first] = wanted[0] ?? [];
  if (implied === undefined || !first) return undefined;
  const agree = wanted.every(
    ([value, { sum }]) => Math.abs(value - implied) <= sum.tolerance + first.sum.tolerance,
  );
  return agree ? { cell, implied, sums: wanted.map(([, placed]) => placed) } : undefined;
}
