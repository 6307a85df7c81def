import { runsDown, type ItemsSum, type Sum } from "../findings/sum";
import type { CellAddress } from "../workbook/address";

/** What the items beneath one cell come to, in units of 10^-decimals. */
interface Items {
  readonly units: number;
  readonly count: number;
  /** What rounding in the layers beneath can cause. */
  readonly tolerance: number;
  readonly isRead: boolean;
}

/**
 * Adds to each sum what its items come to, where it adds up other totals. Totals are taken apart along their own line
 * only: down a column where the sum runs down, along a row where it runs along. A cell with several sums is taken apart
 * by the one with the most terms, and what counts itself in a circle is left whole.
 */
export function withItemSums(sums: readonly Sum[]): readonly Sum[] {
  const byCell = new Map<string, Sum>();
  for (const sum of sums) {
    const known = byCell.get(keyOf(sum.total, runsDown(sum)));
    if (!known || known.terms.length < sum.terms.length) byCell.set(keyOf(sum.total, runsDown(sum)), sum);
  }
  const decimals = Math.max(0, ...sums.map((sum) => sum.decimals));
  const addUp = itemsReader(byCell, 10 ** decimals);
  return sums.map((sum) => {
    const down = runsDown(sum);
    if (!sum.terms.some(({ cell }) => byCell.has(keyOf(cell, down)))) return sum;
    const items = addUp(sum, down);
    return items ? { ...sum, fromItems: judged(sum, items, 10 ** decimals) } : sum;
  });
}

/** So many layers at most: a running balance down a long list is a layer a line, and says nothing about items. */
const MOST_LAYERS = 50;

/** Reads a sum down to its items; undefined where it counts itself or is too deep. Each cell is taken apart once. */
function itemsReader(
  byCell: ReadonlyMap<string, Sum>,
  scale: number,
): (sum: Sum, down: boolean) => Items | undefined {
  const known = new Map<string, Items | undefined>();
  const ofCell = (sum: Sum, down: boolean, layer: number): Items | undefined => {
    if (layer > MOST_LAYERS) return undefined;
    const key = keyOf(sum.total, down);
    if (known.has(key)) return known.get(key);
    // Whoever comes here again before it is known comes round in a circle.
    known.set(key, undefined);
    const items = beneath(sum, down, layer);
    known.set(key, items);
    return items;
  };
  const beneath = (sum: Sum, down: boolean, layer: number): Items | undefined => {
    let [units, count, tolerance, isRead] = [0, 0, sum.tolerance, true];
    for (const { cell, value, weight } of sum.terms) {
      const deeper = byCell.get(keyOf(cell, down));
      if (!deeper) {
        units += weight * Math.round((value ?? 0) * scale);
        count += 1;
        continue;
      }
      const items = ofCell(deeper, down, layer + 1);
      if (!items) return undefined;
      units += weight * items.units;
      count += items.count;
      tolerance += items.tolerance;
      isRead &&= items.isRead;
    }
    // A total that cannot be judged holds something unread, be it an item or itself.
    return { units, count, tolerance, isRead: isRead && sum.verdict !== "undecided" };
  };
  return (sum, down) => beneath(sum, down, 0);
}

function judged(sum: Sum, { units, count, tolerance, isRead }: Items, scale: number): ItemsSum {
  const difference = sum.reported === null ? null : (Math.round(sum.reported * scale) - units) / scale;
  const size = Math.abs(difference ?? 0);
  const verdict =
    !isRead || difference === null
      ? "undecided"
      : size === 0
        ? "exact"
        : size <= tolerance
          ? "rounding"
          : "wrong";
  return { count, computed: units / scale, difference, tolerance, verdict };
}

function keyOf({ sheet, row, column }: CellAddress, down: boolean): string {
  return `${down ? "d" : "a"} ${row.toString()} ${column.toString()} ${sheet}`;
}
