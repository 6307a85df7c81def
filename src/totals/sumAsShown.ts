import type { ShownSum } from "../findings/sum";
import type { AmountCell } from "./amountGrid";
import { unitsShown } from "./shownDecimals";

/** An amount of a sum with what its number format shows of it; `shown` undefined where it shows all. */
export interface ShownAmount {
  readonly cell: AmountCell;
  readonly shown: number | undefined;
  readonly weight: 1 | -1;
}

/**
 * What a reader sees of a sum whose cells hold more decimals than they show: the total as shown, and the shown lines added
 * up. Undefined where every cell shows what it holds.
 */
export function sumAsShown(total: ShownAmount, terms: readonly ShownAmount[]): ShownSum | undefined {
  const all = [total, ...terms];
  if (!all.some(isHidden)) return undefined;
  const decimals = Math.max(...all.map(decimalsSeen));
  const seen = (amount: ShownAmount): number =>
    amount.cell.kind === "number"
      ? unitsShown(amount.cell.value, decimalsSeen(amount)) * 10 ** (decimals - decimalsSeen(amount))
      : 0;
  const scale = (units: number): number => Number(`${units.toString()}e${(-decimals).toString()}`);
  const computed = terms.reduce((sum, term) => sum + term.weight * seen(term), 0);
  return {
    reported: scale(seen(total)),
    computed: scale(computed),
    isEqual: seen(total) === computed,
    decimals,
  };
}

/** Whether a cell holds digits that it does not show. */
function isHidden({ cell, shown }: ShownAmount): boolean {
  if (cell.kind !== "number" || shown === undefined || cell.value.decimals <= shown) return false;
  return cell.value.units % 10 ** (cell.value.decimals - shown) !== 0;
}

function decimalsSeen({ cell, shown }: ShownAmount): number {
  if (cell.kind !== "number") return shown ?? 0;
  return shown === undefined ? cell.value.decimals : Math.min(shown, cell.value.decimals);
}
