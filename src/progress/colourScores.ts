import { cellName } from "../workbook/address";
import type { ColourAreas } from "../workbook/edit";
import { PALETTE } from "./palette";
import { SCORES, type ProgressTable } from "./progress";

/**
 * The edit that colours every score cell of the tables of one sheet by its score, now and when it changes later. The
 * rule compares text, so that a score typed as text is coloured too and an empty cell stays as it is.
 */
export function colourScores(tables: readonly [ProgressTable, ...ProgressTable[]]): ColourAreas {
  const areas = tables.flatMap(scoreAreas).sort((one, other) => one.top - other.top || one.left - other.left);
  const first = areas[0];
  if (!first) throw new RangeError("A progress table has at least one period and one action.");
  const cell = cellName({ row: first.top, column: first.left });
  return {
    kind: "colour-areas",
    sheet: tables[0].sheet,
    areas,
    rules: SCORES.map((score) => ({ formula: `=TRIM(${cell}&"")="${score.toString()}"`, ...PALETTE[score] })),
  };
}

/** How many cells `colourScores` covers: the button names it. */
export function scoreCellCount(tables: readonly ProgressTable[]): number {
  return tables.reduce((count, table) => count + table.periods.length * table.actions.length, 0);
}

type ScoreArea = ColourAreas["areas"][number];

/** Neighbouring periods and rows joined into rectangles: the address of a request has a limited length. */
function scoreAreas(table: ProgressTable): readonly ScoreArea[] {
  const rows = runs(table.actions.map((action) => action.row));
  const columns = runs(table.periods.map((period) => period.column));
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
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
