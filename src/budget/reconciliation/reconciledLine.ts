import { cents, type Cents } from "../../amounts/cents";
import { verdictOf } from "../../totals/judge";
import type { CellAddress } from "../../workbook/address";
import type { Sum } from "../../findings/sum";
import type { Budget, BudgetUnit } from "../budget";
import type { ComparedLine } from "./counterparts";
import { printedPrecision } from "./printedPrecision";

/**
 * equal: the same amount. rounding: no more apart than rounding allows. different: further apart. split: the amount
 * stands in parts in several chapters, which together make it up. unknown: one of the two is empty or cannot be read.
 */
export type Agreement = "equal" | "rounding" | "different" | "split" | "unknown";

/** One line that two tables state, laid beside each other. Amounts are counted up, whatever sign they are printed with. */
export interface ReconciledLine {
  readonly kind: "item" | "total";
  readonly programme: number | undefined;
  readonly period: string;
  readonly label: string;
  readonly otherLabel: string;
  readonly cell: CellAddress;
  readonly otherCell: CellAddress;
  readonly amount: Cents | null;
  readonly otherAmount: Cents | null;
  /** The first amount minus the other; null where one of them is not known. */
  readonly difference: Cents | null;
  readonly agreement: Agreement;
  /** Whether the two print another name, however the words are written. */
  readonly isOtherName: boolean;
}

/** Two tables that state the same, with every line that both have. */
export interface ReconciledTables {
  readonly sheet: string;
  readonly other: string;
  /** The table in the coarser unit, of which every amount is rounded; undefined where both have one unit. */
  readonly rounded: { readonly sheet: string; readonly unit: BudgetUnit } | undefined;
  readonly lines: readonly ReconciledLine[];
}

/** Everything that was laid beside each other, and the chapters added up to the budget's total expenses. */
export interface ReconciliationOverview {
  readonly tables: readonly ReconciledTables[];
  readonly chapterTotals: readonly Sum[];
}

/** Two tables with their lines judged; `isSplit` tells which lines are part of an amount elsewhere. */
export function reconciledTables(
  one: Budget,
  other: Budget,
  lines: readonly ComparedLine[],
  isSplit: (line: ComparedLine) => boolean = () => false,
): ReconciledTables {
  const widest = Math.max(printedPrecision(one), printedPrecision(other));
  const coarser = one.unit > other.unit ? one : other;
  return {
    sheet: one.sheet,
    other: other.sheet,
    rounded: one.unit === other.unit ? undefined : { sheet: coarser.sheet, unit: coarser.unit },
    lines: lines.map((pair) => lineOf(pair, widest, isSplit(pair))),
  };
}

function lineOf(pair: ComparedLine, widest: number, isSplit: boolean): ReconciledLine {
  const [amount, otherAmount] = pair.amounts;
  const difference = amount === null || otherAmount === null ? null : cents(amount - otherAmount);
  return {
    kind: pair.line.kind === "item" ? "item" : "total",
    programme: pair.line.programme,
    period: pair.period,
    label: pair.line.label,
    otherLabel: pair.other.label,
    cell: pair.cell,
    otherCell: pair.otherCell,
    amount,
    otherAmount,
    difference,
    agreement: isSplit ? "split" : agreementOf(difference, widest),
    isOtherName: pair.line.label.toLowerCase() !== pair.other.label.toLowerCase(),
  };
}

function agreementOf(difference: Cents | null, widest: number): Agreement {
  if (difference === null) return "unknown";
  if (difference === 0) return "equal";
  return verdictOf(Math.abs(difference) / 100, 1, widest / 2, widest / 2) === "wrong"
    ? "different"
    : "rounding";
}
