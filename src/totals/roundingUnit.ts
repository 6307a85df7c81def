import type { AmountGrid } from "./amountGrid";

/** Units that tables are rounded to, coarsest first; 3 is the random rounding of some statistics offices. */
const UNITS = [1000, 100, 10, 5, 3] as const;

/** Fewer numbers than this may share a factor by chance. */
const FEWEST = 12;

/**
 * The unit that all numbers of a sheet are multiples of, in units of their last digit: 1 where there is none. Numbers
 * that are printed with decimals have no coarser unit.
 */
export function roundingUnit(grid: AmountGrid): number {
  if (!grid.area) return 1;
  const different = new Set<number>();
  for (let row = grid.area.top; row <= grid.area.bottom; row += 1) {
    for (let column = grid.area.left; column <= grid.area.right; column += 1) {
      const cell = grid.at(row, column);
      if (cell.kind !== "number" || cell.value.units === 0) continue;
      if (cell.value.decimals > 0) return 1;
      different.add(Math.abs(cell.value.units));
      if (different.size === FEWEST && !UNITS.some((unit) => allMultiples(different, unit))) return 1;
    }
  }
  if (different.size < FEWEST) return 1;
  return UNITS.find((unit) => allMultiples(different, unit)) ?? 1;
}

function allMultiples(values: ReadonlySet<number>, unit: number): boolean {
  for (const value of values) if (value % unit !== 0) return false;
  return true;
}
