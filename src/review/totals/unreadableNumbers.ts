import type { Finding, Hint } from "../../findings/finding";
import type { Sum } from "../../findings/sum";
import { message } from "../../language/messages";
import { cellName, isSameCell, type CellAddress } from "../../workbook/address";
import { placeMessage, type PlacedSum } from "./placedSum";

/** A cell that was meant as a number and is none, with what it says. */
export interface UnreadableCell {
  readonly cell: CellAddress;
  readonly text: string;
}

/**
 * One error a cell that cannot be read: at the first total that counts it, with the value that would make that total
 * hold. Other totals that depend on it are not reported again. A cell that no total counts gets a signal of its own.
 */
export function unreadableNumbers(
  cells: readonly UnreadableCell[],
  sums: readonly PlacedSum[],
  explain: (sum: Sum) => readonly Hint[],
): readonly Finding[] {
  return cells.flatMap((unreadable): readonly Finding[] => {
    const depends = sums.filter(({ sum }) => sum.verdict === "undecided");
    const own = depends.find(({ sum }) => isSameCell(sum.total, unreadable.cell));
    const counting = depends.find(({ sum }) =>
      sum.terms.some((term) => isSameCell(term.cell, unreadable.cell)),
    );
    const placed = own ?? counting;
    if (!placed) return [alone(unreadable)];
    // A total that is broken because a line beneath it is, is no cause of its own.
    const isConsequence =
      own?.sum.terms.some((term) => cells.some(({ cell }) => isSameCell(cell, term.cell))) === true;
    if (isConsequence) return [];
    const hints = explain(placed.sum).filter((hint) => hint.cell && isSameCell(hint.cell, unreadable.cell));
    return [ofTotal(placed, unreadable, hints, placed === own)];
  });
}

function ofTotal(
  placed: PlacedSum,
  { cell, text }: UnreadableCell,
  hints: readonly Hint[],
  isTotal: boolean,
): Finding {
  const { sum, place } = placed;
  const implied = hints[0]?.implied;
  const values = {
    label: sum.label,
    place: placeMessage(placed),
    cell: cellName(cell),
    text,
    implied: implied ?? 0,
  };
  const known = isTotal ? "review.totalUnreadable" : "review.totalUnreadableTerm";
  return {
    rule: "total",
    severity: "error",
    cell: sum.total,
    goTo: cell,
    period: place === "" ? undefined : place,
    message: message(implied === undefined ? "review.totalUnreadableTerms" : known, values),
    sum,
    hints,
  };
}

function alone({ cell, text }: UnreadableCell): Finding {
  return {
    rule: "unreadable-number",
    severity: "signal",
    cell,
    goTo: cell,
    period: undefined,
    message: message("review.unreadableNumber", { cell: cellName(cell), text }),
    sum: undefined,
    hints: [],
  };
}
