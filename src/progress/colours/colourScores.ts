import { cellName } from "../../workbook/address";
import type { ColourAreas, FormatRule } from "../../workbook/edit";
import { legendArea, type Legend } from "./legend";
import { markAgainst, normMarks, onlyNorm } from "./normMarks";
import { PALETTE } from "./palette";
import { cellAreas, scoreCells } from "../scoreCells";
import { SCORES, type ProgressTable, type Score } from "../progress";

/** The scores whose text has one colour in the palette. */
const MIDDLE: readonly Score[] = [2, 3, 4];

/**
 * The edit that colours every score cell of the tables of one sheet by its score and marks what is below or above its
 * norm, now and when it changes later. A legend on the sheet gets the same colours. The rules compare text, so that a
 * score typed as text is coloured too and an empty cell stays as it is.
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
    rules: [...colourRules(cell, norm), ...(norm === undefined ? normMarks(tables, cell) : [])],
  };
}

/**
 * A rule a score. The three middle scores share the colour of their text, so the rule under the others gives it to all
 * three. Its score is the one at the norm: that has no mark, which the others would have from it too.
 */
function colourRules(cell: string, norm: Score | undefined): readonly FormatRule[] {
  const shared = MIDDLE.find((score) => score === norm) ?? 3;
  const markOf = (score: Score): Pick<FormatRule, "numberFormat"> =>
    norm === undefined ? {} : markAgainst(score, norm);
  const is = (score: Score): string => `TRIM(${cell})="${score.toString()}"`;
  const own = SCORES.filter((score) => score !== shared).map((score) => {
    const { fill, text } = PALETTE[score];
    return { formula: `=${is(score)}`, fill, ...(MIDDLE.includes(score) ? {} : { text }), ...markOf(score) };
  });
  return [...own, { formula: `=OR(${MIDDLE.map(is).join(",")})`, ...PALETTE[shared], ...markOf(shared) }];
}

/** How many cells `colourScores` covers: the button names it. */
export function scoreCellCount(tables: readonly ProgressTable[]): number {
  return tables.reduce((count, table) => count + table.periods.length * table.actions.length, 0);
}
