import type { ColourAreas } from "../workbook/edit";
import type { ProgressTable, Score } from "./progress";

/** A cell for a score, with the score that is expected there at least. */
export interface ScoreCell {
  readonly row: number;
  readonly column: number;
  readonly norm: Score;
}

/** Every cell of a table that holds or may hold a score. */
export function scoreCells({ actions, periods }: ProgressTable): readonly ScoreCell[] {
  return actions.flatMap(({ row, norms }) =>
    periods.flatMap(({ column }, index) => {
      const norm = norms[index];
      return norm === undefined ? [] : [{ row, column, norm }];
    }),
  );
}

/**
 * Cells joined into rectangles, in reading order: first neighbours in a row, then rows with the same columns. The
 * address of a request has a limited length.
 */
export function cellAreas(cells: readonly Pick<ScoreCell, "row" | "column">[]): ColourAreas["areas"] {
  const columnsByRow = new Map<number, number[]>();
  for (const { row, column } of cells) columnsByRow.set(row, [...(columnsByRow.get(row) ?? []), column]);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const row of [...columnsByRow.keys()].sort((one, other) => one - other)) {
    for (const [left, right] of runs(columnsByRow.get(row) ?? [])) {
      const above = areas.find(
        (area) => area.bottom === row - 1 && area.left === left && area.right === right,
      );
      if (above) above.bottom = row;
      else areas.push({ top: row, left, bottom: row, right });
    }
  }
  return areas;
}

/** Consecutive whole numbers as [first, last], in ascending order. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
