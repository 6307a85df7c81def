import type { Finding, Hint } from "../../findings/finding";
import type { Sum } from "../../findings/sum";
import { message } from "../../language/messages";
import { cellName } from "../../workbook/address";
import { commonCauses, type Cause } from "./commonCause";
import { placeMessage, type PlacedSum } from "./placedSum";

/** Errors for sums that cannot be rounding. Sums with one cause give one error, at the total where it began. */
export function wrongSums(
  wrong: readonly PlacedSum[],
  explain: (sum: Sum) => readonly Hint[],
): readonly Finding[] {
  const causes = commonCauses(wrong);
  const caused = new Set(causes.flatMap((cause) => cause.sums));
  return [
    ...causes.map(findingOfCause),
    ...wrong.filter((placed) => !caused.has(placed)).map((placed) => findingOf(placed, explain(placed.sum))),
  ];
}

/** The total itself where it is the cause; otherwise the nearest sum that counts the cell. */
function findingOfCause(cause: Cause): Finding {
  const distance = ({ sum }: PlacedSum): number =>
    Math.abs(sum.total.row - cause.cell.row) + Math.abs(sum.total.column - cause.cell.column);
  const [own] = [...cause.sums].sort((one, other) => distance(one) - distance(other));
  if (!own) throw new Error("A cause has sums.");
  const { cell, implied, sums } = cause;
  const hint: Hint = {
    kind: "single-cell",
    cell,
    implied,
    message: message("review.hintSingleCell", { cell: cellName(cell), implied, count: sums.length }),
  };
  return { ...findingOf(own, [hint]), goTo: cell };
}

function findingOf(placed: PlacedSum, hints: readonly Hint[]): Finding {
  const { sum, isResult, place } = placed;
  const values = {
    label: sum.label,
    place: placeMessage(placed),
    reported: sum.reported ?? 0,
    computed: sum.computed,
    difference: sum.difference ?? 0,
  };
  return {
    rule: isResult ? "result" : "total",
    severity: "error",
    cell: sum.total,
    goTo: sum.total,
    period: place === "" ? undefined : place,
    message: message(isResult ? "review.resultWrong" : "review.totalWrong", values),
    sum,
    hints,
  };
}
