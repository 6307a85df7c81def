import type { Hint } from "../src/findings/finding";
import type { CellValue } from "../src/workbook/cell";
import type { GeneratedBudget } from "./dutchBudgets";
import { pick, type Random } from "./random";

export const MISTAKES = ["swap", "omission", "double", "sign", "unit", "slip"] as const;
export type Mistake = (typeof MISTAKES)[number];

/** A budget with one wrong cell, the total that must be reported, and what should be given as the reason. */
export interface Planted {
  readonly rows: readonly (readonly CellValue[])[];
  /** Row and column of the total that no longer holds, from 1. */
  readonly row: number;
  readonly column: number;
  /** Row of the cell that was changed, in the same column. */
  readonly changedRow: number;
  readonly change: number;
  readonly addends: number;
  readonly reason: Hint["kind"];
}

/** Puts one mistake in a budget; undefined where the place that chance chose does not lend itself to it. */
export function plantError(budget: GeneratedBudget, mistake: Mistake, random: Random): Planted | undefined {
  const total = pick(random, budget.totals);
  const column = pick(random, budget.columns);
  const term = pick(random, total.terms);
  const valueAt = (row: number): number => {
    const value = budget.rows[row - 1]?.[column - 1];
    return typeof value === "number" ? value : 0;
  };
  const filled = total.terms.filter(({ row }) => valueAt(row) !== 0);
  const isOfLines = total.terms.every(({ row }) => budget.totals.every((other) => other.row !== row));
  // "V 31.393" is a text: the mistakes here are those of numbers.
  if (typeof budget.rows[total.row - 1]?.[column - 1] !== "number") return undefined;
  if (filled.length < 2 || valueAt(term.row) === 0 || !isOfLines) return undefined;
  const set = (row: number, value: number, reason: Hint["kind"]): Planted | undefined => {
    const change = value - valueAt(row);
    if (change === 0 || !Number.isInteger(value)) return undefined;
    const rows = budget.rows.map((line, r) => line.map((old, c) => (r + 1 === row && c + 1 === column ? value : old)));
    return { rows, row: total.row, column, changedRow: row, change, addends: filled.length, reason };
  }; // prettier-ignore
  const at = random() < 0.5 ? total.row : term.row;
  switch (mistake) {
    case "swap":
      return set(at, swapped(valueAt(at), random), "digits-swapped");
    case "omission":
      return set(total.row, valueAt(total.row) - term.weight * valueAt(term.row), "left-out");
    case "double":
      return set(total.row, valueAt(total.row) + term.weight * valueAt(term.row), "counted-twice");
    case "sign":
      return set(term.row, -valueAt(term.row), "sign");
    case "unit":
      return set(term.row, valueAt(term.row) * 1000, "unit-slip");
    case "slip":
      return set(
        at,
        valueAt(at) + (random() < 0.5 ? 1 : -1) * 10 ** (1 + Math.floor(random() * 6)),
        "unit-slip",
      );
  }
}

function swapped(value: number, random: Random): number {
  const digits = Math.abs(value).toString().split("");
  const at = Math.floor(random() * (digits.length - 1));
  const [one, other] = [digits[at], digits[at + 1]];
  if (one === undefined || other === undefined || (at === 0 && other === "0")) return value;
  digits[at] = other;
  digits[at + 1] = one;
  return Math.sign(value) * Number(digits.join(""));
}
