import type { Sum, SumTerm } from "../../findings/sum";
import { isSameCell } from "../../workbook/address";

/**
 * Sums as a column of differences means them. There a plus is favourable and a minus unfavourable (voordelig, nadelig): for
 * expenses the subtraction turns round, and the result is what income and expenses give together. A sum that fails as it
 * was found, and holds (or fails by less) in that sense, is judged in that sense.
 */
export function withFavourableSigns(sums: readonly Sum[]): readonly Sum[] {
  const columns = new Set(
    sums
      .filter(isAcross)
      .filter(isSubtraction)
      .map(({ total }) => total.column),
  );
  return sums.map((sum) => {
    if (sum.verdict !== "wrong" || !isSubtraction(sum)) return sum;
    if (isAcross(sum)) {
      return nearest(
        sum,
        withWeights(sum, ({ weight }) => (weight === 1 ? -1 : 1)),
      );
    }
    if (!columns.has(sum.total.column)) return sum;
    return nearest(
      sum,
      withWeights(sum, () => 1),
    );
  });
}

/** The reading that comes nearest to what is printed. */
function nearest(sum: Sum, other: Sum): Sum {
  return Math.abs(other.difference ?? 0) < Math.abs(sum.difference ?? 0) ? other : sum;
}

/** Whether a sum runs along a row, as a difference of two columns does. */
function isAcross({ total, terms }: Sum): boolean {
  return terms.length === 2 && terms.every(({ cell }) => cell.row === total.row && !isSameCell(cell, total));
}

function isSubtraction({ terms }: Sum): boolean {
  return terms.some(({ weight }) => weight === -1) && terms.some(({ weight }) => weight === 1);
}

/** The sum with other weights, added up and judged again. */
export function withWeights(sum: Sum, weightOf: (term: SumTerm) => 1 | -1): Sum {
  const terms = sum.terms.map((term) => ({ ...term, weight: weightOf(term) }));
  const scale = 10 ** sum.decimals;
  const units = terms.reduce((total, term) => total + term.weight * Math.round((term.value ?? 0) * scale), 0);
  const difference = (Math.round((sum.reported ?? 0) * scale) - units) / scale;
  const size = Math.abs(difference);
  const verdict = size === 0 ? "exact" : size <= sum.tolerance ? "rounding" : "wrong";
  return { ...sum, terms, computed: units / scale, difference, verdict };
}
