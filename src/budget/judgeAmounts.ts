import type { Sum, SumTerm } from "../findings/sum";
import type { CellAddress } from "../workbook/address";

/**
 * Judges amounts that stand in several tables, in euro, by the rule of `Sum`: `unit` is what one printed unit is worth.
 * One amount against one other is a copy, not an addition: there one unit is already unusual and more is wrong.
 */
export function judgeAmounts(
  total: { readonly cell: CellAddress; readonly label: string; readonly reported: number },
  terms: readonly SumTerm[],
  unit: number,
): Sum {
  const inCents = (euro: number): number => Math.round(euro * 100);
  const sum = terms.reduce((cents, term) => cents + term.weight * inCents(term.value ?? 0), 0);
  const difference = (inCents(total.reported) - sum) / 100;
  const tolerance = ((terms.length + 1) / 2) * unit;
  const usual = Math.min(3 * Math.sqrt((terms.length + 1) / 12) * unit, tolerance);
  const size = Math.abs(difference);
  return {
    total: total.cell,
    label: total.label,
    terms,
    reported: total.reported,
    computed: sum / 100,
    difference,
    tolerance,
    decimals: 0,
    verdict:
      size === 0 ? "exact" : size <= usual ? "rounding" : size <= tolerance ? "unusual-rounding" : "wrong",
  };
}
