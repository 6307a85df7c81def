import type { Sum } from "../findings/sum";
import { cellName } from "../workbook/address";

/** A total that was checked, right or wrong, as `check --json` prints it; its terms are with `structure`. */
export function totalLine(sum: Sum): object {
  const { total, label, reported, computed, difference, verdict } = sum;
  return {
    sheet: total.sheet,
    cell: cellName(total),
    label,
    reported,
    computed,
    difference,
    verdict,
    ...itemsField(sum),
  };
}

/** What the items beneath the totals come to, where the sum adds up totals. */
export function itemsField({ fromItems }: Sum): object {
  if (!fromItems) return {};
  const { count, computed, difference, tolerance, verdict } = fromItems;
  return { fromItems: { count, computed, difference, tolerance, verdict } };
}
