import type { Area } from "../workbook/address";

/** A block of cells in one sheet, rows and columns from 1. */
export type Rectangle = Omit<Area, "sheet">;

/**
 * The fewest rectangles a simple sweep finds that together are exactly these cells, none twice: runs in a row, then
 * equal runs below each other. From top to bottom, then from left to right.
 */
export function rectanglesOf(
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): readonly Rectangle[] {
  const columnsByRow = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = columnsByRow.get(row) ?? new Set<number>();
    columnsByRow.set(row, columns.add(column));
  }
  const done: Rectangle[] = [];
  let open: readonly Rectangle[] = [];
  for (const row of [...columnsByRow.keys()].sort((one, other) => one - other)) {
    const runs = runsOf(columnsByRow.get(row) ?? new Set());
    const grown = runs.map(({ left, right }) => {
      const above = open.find(
        (area) => area.left === left && area.right === right && area.bottom === row - 1,
      );
      return above ? { ...above, bottom: row } : { top: row, left, bottom: row, right };
    });
    done.push(
      ...open.filter((area) => !grown.some((next) => next.top === area.top && next.left === area.left)),
    );
    open = grown;
  }
  return [...done, ...open].sort(inReadingOrder);
}

/** All cells of the areas; a cell that is in two of them comes twice. */
export function* cellsOf(
  areas: readonly Rectangle[],
): Generator<{ readonly row: number; readonly column: number }> {
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) yield { row, column };
    }
  }
}

/** Order from top to bottom, then from left to right. */
export function inReadingOrder(one: Rectangle, other: Rectangle): number {
  return one.top - other.top || one.left - other.left;
}

function runsOf(columns: ReadonlySet<number>): readonly { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
