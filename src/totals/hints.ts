import type { Hint } from "../findings/finding";
import type { Sum, SumTerm } from "../findings/sum";
import { message } from "../language/messages";
import { cellName, type CellAddress } from "../workbook/address";
import type { Slip } from "./slips";

/** A hint with how much it leaves to chance, in bits: of several that fit, the cheapest is the likeliest. */
export interface PricedHint {
  readonly hint: Hint;
  readonly price: number;
}

/** The words beside a number, or its cell where there are none. */
export function nameOf(cell: CellAddress, label: string): string {
  return label === "" ? cellName(cell) : label;
}

/** A cell that cannot be read, and what it would have to say where that is certain. */
export function unreadableHint(cell: CellAddress, implied: number | undefined): Hint {
  const values = { cell: cellName(cell) };
  return {
    kind: "unreadable",
    cell,
    implied,
    message:
      implied === undefined
        ? message("totals.hintUnreadableAmongMore", values)
        : message("totals.hintUnreadable", { ...values, implied }),
  };
}

/** Puts a slip of one number of a sum into a hint. */
export function slipHint(sum: Sum, slip: Slip): Hint {
  const term = slip.term === undefined ? undefined : sum.terms[slip.term];
  const cell = term?.cell ?? sum.total;
  const implied =
    slip.implied === undefined ? undefined : Number(`${slip.implied.toString()}e-${sum.decimals.toString()}`);
  return {
    kind: slip.kind === "round-difference" ? "unit-slip" : slip.kind,
    cell,
    implied,
    message: slipMessage(sum, slip.kind, term, implied),
  };
}

function slipMessage(
  sum: Sum,
  kind: Slip["kind"],
  term: SumTerm | undefined,
  implied: number | undefined,
): Hint["message"] {
  const cell = cellName(term?.cell ?? sum.total);
  const value = term?.value ?? sum.reported ?? 0;
  const line = nameOf(term?.cell ?? sum.total, term?.label ?? sum.label);
  switch (kind) {
    case "left-out":
      return message("totals.hintLeftOut", { line, value });
    case "counted-twice":
      return message("totals.hintCountedTwice", { line, value });
    case "sign":
      return term
        ? message("totals.hintSign", { line, value })
        : message("totals.hintSignTotal", { implied: implied ?? 0 });
    case "digits-swapped":
      return message("totals.hintDigitsSwapped", { cell, value, implied: implied ?? 0 });
    case "unit-slip":
      return message("totals.hintUnitSlip", { cell, value, implied: implied ?? 0 });
    case "round-difference":
      return message("totals.hintRoundDifference", {
        cell,
        difference: sum.difference ?? 0,
        implied: implied ?? 0,
      });
  }
}
