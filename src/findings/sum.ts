import type { CellAddress } from "../workbook/address";

/** One addend of a sum. `value` is what was read, before its weight. */
export interface SumTerm {
  readonly cell: CellAddress;
  /** The words beside the number; "" where there are none. */
  readonly label: string;
  /** In the sheet's own unit; null where the cell is empty or cannot be read. */
  readonly value: number | null;
  readonly weight: 1 | -1;
}

/**
 * How a total compares with what it should be. The rule is that of XBRL Calculations 1.1 (2023): a printed number
 * stands for half its last digit either way, and a total holds where the intervals meet.
 *
 * exact: no difference. rounding: at most min(3 sqrt((n+1)/12), (n+1)/2) units of the last digit for n addends.
 * unusual-rounding: possible, yet rarer than 0.3 %. wrong: beyond (n+1)/2, so provably not rounding.
 * undecided: a cell that counts cannot be read, so that nothing can be proved.
 */
export type Verdict = "exact" | "rounding" | "unusual-rounding" | "wrong" | "undecided";

/** What a reader sees of a sum whose cells hold more decimals than their number format shows. */
export interface ShownSum {
  /** The total as it is shown. */
  readonly reported: number;
  /** The lines as they are shown, added up. */
  readonly computed: number;
  readonly isEqual: boolean;
  /** Decimals that are shown; fewer than none where thousands are. */
  readonly decimals: number;
}

/** A total with its arithmetic: all that a reader needs to add it up again. */
export interface Sum {
  readonly total: CellAddress;
  readonly label: string;
  readonly terms: readonly SumTerm[];
  /** What the total's own cell says; null where it cannot be read. All amounts are in the sheet's own unit. */
  readonly reported: number | null;
  readonly computed: number;
  /** Reported minus computed; null where the total cannot be read. */
  readonly difference: number | null;
  /** The largest difference that rounding can cause. */
  readonly tolerance: number;
  /** Digits after the decimal sign that the numbers of this sum are printed with. */
  readonly decimals: number;
  readonly verdict: Verdict;
  /** Only where cells hold more decimals than they show. */
  readonly shown?: ShownSum;
  /** The same total from the items beneath the totals it adds up; absent where it adds up items itself. */
  readonly fromItems?: ItemsSum;
}

/**
 * A total compared with its items (losse posten) instead of with the totals in between. Each layer in between may be
 * rounded, so the difference may be larger than that of the sum itself, and no sum is wrong for this alone: what is wrong
 * beneath it is wrong in a layer, and is told there.
 */
export interface ItemsSum {
  /** How many items count, read or not. */
  readonly count: number;
  readonly computed: number;
  /** Reported minus computed; null where the total cannot be read. */
  readonly difference: number | null;
  /** The largest difference that rounding in all layers together can cause. */
  readonly tolerance: number;
  readonly verdict: Exclude<Verdict, "unusual-rounding">;
}

/** Whether a sum adds up rows, down one column of one sheet; the others add up columns, along a row. */
export function runsDown({ total, terms }: Sum): boolean {
  return terms.every(({ cell }) => cell.column === total.column && cell.sheet === total.sheet);
}
