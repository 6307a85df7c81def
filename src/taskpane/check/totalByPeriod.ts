import type { Sum } from "../../findings/sum";
import type { Review } from "../../review/review";

/** One total in every column where it was checked. */
export interface TotalByPeriod {
  readonly sums: readonly Sum[];
  /** The name above the column of each sum; its letters are for who shows it, where there is no name. */
  readonly names: readonly (string | undefined)[];
}

/**
 * The total of a sum in every period: the sums of the same row over the same lines, in the order of their columns.
 * Undefined where there is no other period, or where the lines of the sum do not stand above each other.
 */
export function totalByPeriod(review: Pick<Review, "sums" | "budgets">, sum: Sum): TotalByPeriod | undefined {
  const shape = shapeOf(sum);
  if (shape === undefined) return undefined;
  const alike = review.sums.filter((other) => shapeOf(other) === shape);
  const byColumn = new Map(alike.map((other) => [other.total.column, other]));
  if (byColumn.size < 2 || !byColumn.has(sum.total.column)) return undefined;
  const sums = [...byColumn.values()].sort((one, other) => one.total.column - other.total.column);
  const budget = review.budgets.find(
    ({ sheet, linesAre }) => sheet === sum.total.sheet && linesAre === "rows",
  );
  const columns = [...(budget?.periods ?? []), ...(budget?.otherColumns ?? [])];
  return {
    sums,
    names: sums.map(
      ({ total }) => columns.find(({ column, name }) => column === total.column && name !== "")?.name,
    ),
  };
}

/** Equal for sums of one row over the same lines in their own column; undefined for a sum over other columns. */
function shapeOf({ total, terms }: Sum): string | undefined {
  if (terms.some(({ cell }) => cell.column !== total.column || cell.sheet !== total.sheet)) return undefined;
  return [total.sheet, total.row, ...terms.map(({ cell, weight }) => cell.row * weight)].join(" ");
}
