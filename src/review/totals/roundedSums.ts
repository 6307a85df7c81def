import type { Finding } from "../../findings/finding";
import { message } from "../../language/messages";
import { placeMessage, type PlacedSum } from "./placedSum";

/** Sums whose difference rounding can explain: a remark where that is usual, a signal where it is unusually large. */
export function roundedSums(placed: readonly PlacedSum[]): readonly Finding[] {
  return placed.flatMap((entry): Finding[] => {
    const { sum, place } = entry;
    if (sum.verdict !== "rounding" && sum.verdict !== "unusual-rounding") return [];
    const values = {
      label: sum.label,
      place: placeMessage(entry),
      reported: sum.reported ?? 0,
      computed: sum.computed,
      difference: sum.difference ?? 0,
      tolerance: sum.tolerance,
    };
    return [
      {
        rule: "total-rounding",
        // What rounding does less than three times in a thousand asks for a look.
        severity: sum.verdict === "rounding" ? "remark" : "signal",
        cell: sum.total,
        goTo: sum.total,
        period: place === "" ? undefined : place,
        message: message(sum.verdict === "rounding" ? "review.rounding" : "review.roundingUnusual", values),
        sum,
        hints: [],
      },
    ];
  });
}
