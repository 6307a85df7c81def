import type { Hint } from "../../findings/finding";
import type { Sum } from "../../findings/sum";
import { message } from "../../language/messages";
import { addressText, type CellAddress } from "../../workbook/address";

/** Tells whether another sum that holds counts a cell: were the cell wrong, that sum would fail. */
export function cellsThatHold(sums: readonly Sum[]): (cell: CellAddress) => boolean {
  const cells = new Set<string>();
  for (const { verdict, total, terms } of sums) {
    if (verdict === "wrong" || verdict === "undecided") continue;
    if (terms.filter(({ value }) => value !== null && value !== 0).length < 2) continue;
    for (const cell of [total, ...terms.map((term) => term.cell)]) cells.add(addressText(cell));
  }
  return (cell) => cells.has(addressText(cell));
}

/**
 * Leaves out the hints that ask for another number in a cell of which a second sum proves that it is right. What remains
 * of a total with one wrong digit is that the digit stands in one of its lines.
 */
export function likelyHints(
  hints: readonly Hint[],
  sum: Sum,
  holds: (cell: CellAddress) => boolean,
): readonly Hint[] {
  return hints.flatMap((hint): readonly Hint[] => {
    if (hint.implied === undefined || !hint.cell || !holds(hint.cell)) return [hint];
    if (hint.message.key !== "totals.hintRoundDifference") return [];
    const values = { difference: sum.difference ?? 0 };
    const inLine = message("totals.hintRoundDifferenceInLine", values);
    return [{ kind: "unit-slip", cell: undefined, implied: undefined, message: inLine }];
  });
}
