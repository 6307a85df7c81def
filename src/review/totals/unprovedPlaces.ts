import type { Finding } from "../../findings/finding";
import { message } from "../../language/messages";
import { placeMessage, type PlacedSum } from "./placedSum";

/** Signals for totals that are proved in other columns and do not add up in this one. */
export function unprovedPlaces(placed: readonly PlacedSum[]): readonly Finding[] {
  return placed
    .filter(({ sum }) => sum.verdict === "wrong")
    .map((entry): Finding => {
      const { sum, place } = entry;
      const values = {
        label: sum.label,
        place: placeMessage(entry),
        reported: sum.reported ?? 0,
        computed: sum.computed,
        difference: sum.difference ?? 0,
      };
      return {
        rule: "total-unproved",
        severity: "signal",
        cell: sum.total,
        goTo: sum.total,
        period: place === "" ? undefined : place,
        message: message("review.totalFailsHere", values),
        sum,
        hints: [],
      };
    });
}
