import type { Finding } from "../../findings/finding";
import type { ShownSum } from "../../findings/sum";
import { message } from "../../language/messages";
import { placeMessage, type PlacedSum } from "./placedSum";

/** Sums whose difference rounding can explain: a remark where that is usual, a signal where it is unusually large. */
export function roundedSums(placed: readonly PlacedSum[]): readonly Finding[] {
  return placed.flatMap((entry): Finding[] => {
    const { sum, place } = entry;
    if (sum.shown && sum.verdict !== "wrong") return [...shownSum(entry, sum.shown)];
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

/** A remark where what is shown does not add up, though what the cells hold does: the number format alone rounds. */
function shownSum(entry: PlacedSum, shown: ShownSum): readonly Finding[] {
  const { sum, place } = entry;
  const isFar = Math.abs(sum.difference ?? 0) > sum.tolerance;
  if (sum.verdict === "undecided" || (shown.isEqual && !isFar)) return [];
  return [
    {
      rule: "total-rounding",
      severity: "remark",
      cell: sum.total,
      goTo: sum.total,
      period: place === "" ? undefined : place,
      message: message(shown.isEqual ? "totals.displayRoundingHidden" : "totals.displayRounding", {
        label: sum.label,
        place: placeMessage(entry),
        reported: shown.reported,
        computed: shown.computed,
        unrounded: sum.computed,
      }),
      sum,
      hints: [],
    },
  ];
}
