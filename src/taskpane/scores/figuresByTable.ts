import type { ProgressFigure, ProgressTable } from "../../progress/progress";

/** A review lists the figures table after table, one a period; this hands each table its own. */
export function figuresByTable(
  tables: readonly ProgressTable[],
  figures: readonly ProgressFigure[],
): readonly { readonly table: ProgressTable; readonly figures: readonly ProgressFigure[] }[] {
  let next = 0;
  return tables.map((table) => {
    const first = next;
    next += table.periods.length;
    return { table, figures: figures.slice(first, next) };
  });
}
