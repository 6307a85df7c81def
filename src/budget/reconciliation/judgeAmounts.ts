import type { Sum, SumTerm } from "../../findings/sum";
import { verdictOf } from "../../totals/judge";
import type { CellAddress } from "../../workbook/address";

/** What one printed unit is worth in euro: the widest of all tables concerned, and that of the sheet of the total. */
export interface PrintedUnits {
  readonly widest: number;
  readonly shown: number;
}

/**
 * Judges amounts that stand in several tables, given in euro, by the rule of `Sum`. The outcome is in the unit of the sheet
 * the total stands in, as every sum is. A table in thousands makes the others no more precise than it is itself.
 */
export function judgeAmounts(
  total: { readonly cell: CellAddress; readonly label: string; readonly reported: number },
  terms: readonly SumTerm[],
  { widest, shown }: PrintedUnits,
): Sum {
  const inCents = (euro: number): number => Math.round(euro * 100);
  const sum = terms.reduce((cents, term) => cents + term.weight * inCents(term.value ?? 0), 0);
  const difference = (inCents(total.reported) - sum) / 100;
  const verdict = verdictOf(Math.abs(difference), terms.length, widest / 2, widest / 2);
  return {
    total: total.cell,
    label: total.label,
    terms: terms.map((term) => ({ ...term, value: term.value === null ? null : term.value / shown })),
    reported: total.reported / shown,
    computed: sum / 100 / shown,
    difference: difference / shown,
    tolerance: (((terms.length + 1) / 2) * widest) / shown,
    // In thousands an amount in whole euro has three decimals.
    decimals: difference % shown === 0 ? 0 : Math.round(Math.log10(shown)),
    verdict,
  };
}
