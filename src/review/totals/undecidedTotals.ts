import type { Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import { placeMessage, type PlacedSum } from "./placedSum";

/** Names the totals that cannot be judged because a cell that counts cannot be read. */
export function undecidedTotals(
  placed: readonly PlacedSum[],
  key: "review.total" | "figures.totalFromItems",
): readonly Skipped[] {
  return placed.map((entry): Skipped => {
    const { label, total } = entry.sum;
    const values = { label, place: placeMessage(entry), sheet: total.sheet };
    return { what: message(key, values), why: message("review.totalHasUnreadable") };
  });
}
