import { cellName } from "../../workbook/address";
import type { ColourAreas } from "../../workbook/edit";
import { legendArea, type Legend } from "./legend";
import { markAgainst, normMarks, onlyNorm } from "./normMarks";
import { PALETTE } from "./palette";
import { cellAreas, scoreCells } from "../scoreCells";
import { SCORES, type ProgressTable } from "../progress";

/**
 * The edit that colours every score cell of the tables of one sheet by its score and marks what is below or above its
 * norm, now and when it changes later. A legend on the sheet gets the same colours. The rules compare text, so that a score typed as text is coloured too and an
 * empty cell stays as it is.
 */
export function colourScores(
  tables: readonly [ProgressTable, ...ProgressTable[]],
  legend?: Legend,
): ColourAreas {
  const cells = tables.flatMap((table) => cellAreas(scoreCells(table)));
  const areas = [...cells, ...(legend ? [legendArea(legend)] : [])];
  const [first] = cells;
  if (!first) throw new RangeError("A progress table has at least one period and one action.");
  // With one norm for all, a score's own rule can mark it: two rules less in a request that has to stay small.
  const norm = onlyNorm(tables);
  const cell = cellName({ row: first.top, column: first.left });
  return {
    kind: "colour-areas",
    sheet: tables[0].sheet,
    areas,
    rules: [
      ...SCORES.map((score) => ({
        formula: `=TRIM(${cell})="${score.toString()}"`,
        ...PALETTE[score],
        ...(norm === undefined ? {} : markAgainst(score, norm)),
      })),
      ...(norm === undefined ? normMarks(tables, cell) : []),
    ],
  };
}

/** How many cells `colourScores` covers: the button names it. */
export function scoreCellCount(tables: readonly ProgressTable[]): number {
  return tables.reduce((count, table) => count + table.periods.length * table.actions.length, 0);
}
