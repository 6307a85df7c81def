import type { BudgetLine, LineKind, LineSide } from "../../budget/budget";
import type { ReadingCorrection } from "../../budget/reading/readingCorrection";
import type { MessageKey } from "../../language/messages";

/** What a line is, as a person chooses it: an amount of its own or a sum, and on which side; or a result. */
export const LINE_MEANINGS = [
  "item-income",
  "item-transfer",
  "item-expenses",
  "total-income",
  "total-transfer",
  "total-expenses",
  "result",
] as const;
export type LineMeaning = (typeof LINE_MEANINGS)[number];

export const MEANING_WORDS: Readonly<Record<LineMeaning, MessageKey>> = {
  "item-income": "reading.itemIncome",
  "item-transfer": "reading.itemTransfer",
  "item-expenses": "reading.itemExpenses",
  "total-income": "reading.totalIncome",
  "total-transfer": "reading.totalTransfer",
  "total-expenses": "reading.totalExpenses",
  result: "reading.result",
};

/** The meaning that a line was given. */
export function meaningOf({ kind, side }: Pick<BudgetLine, "kind" | "side">): LineMeaning {
  if (kind === "result" || side === "result") return "result";
  return `${kind}-${side}`;
}

/** The correction without anything that was said about a line. */
export function withoutLine(correction: ReadingCorrection, row: number): ReadingCorrection {
  const programmes = new Map([...correction.programmes].filter(([line]) => line !== row));
  return { ...withMeaning(correction, row, undefined), programmes };
}

/** The correction with this meaning for a line; undefined: as Peil sees it. */
export function withMeaning(
  correction: ReadingCorrection,
  row: number,
  meaning: LineMeaning | undefined,
): ReadingCorrection {
  const without = <Meaning>(all: ReadonlyMap<number, Meaning>): Map<number, Meaning> =>
    new Map([...all].filter(([line]) => line !== row));
  const [sides, kinds] = [without(correction.sides), without(correction.kinds)];
  if (meaning === "result") sides.set(row, "result");
  else if (meaning !== undefined) {
    const [kind, side] = meaning.split("-") as [Exclude<LineKind, "result">, LineSide];
    sides.set(row, side);
    kinds.set(row, kind);
  }
  return { ...correction, sides, kinds };
}
