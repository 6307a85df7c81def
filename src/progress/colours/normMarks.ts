import { columnLetters } from "../../workbook/address";
import type { FormatRule } from "../../workbook/edit";
import { DEFAULT_NORM } from "./normOf";
import type { ProgressTable, Score } from "../progress";
import { cellAreas, scoreCells } from "../scoreCells";

/** The mark before a score below its norm, and before one above it: shape beside colour. */
export const BELOW_NORM = "▼";
export const ABOVE_NORM = "▲";

/**
 * The rules that mark scores below and above their norm, for tables of one sheet. Where the norms stand in a column of
 * the table, the rules look there, so that a norm that is changed later counts at once; otherwise they hold the norms
 * as they are now. `cell` is the first cell of the edit, as in "F3".
 */
export function normMarks(tables: readonly ProgressTable[], cell: string): readonly FormatRule[] {
  const column = commonNormColumn(tables);
  if (column !== undefined) {
    const norm = `TRIM($${columnLetters(column)}${cell.replace(/^[A-Z]+/, "")})`;
    const against = (sign: "<" | ">"): string =>
      `TRIM(${cell})${sign}IF(LEN(${norm})=1,${norm},"${DEFAULT_NORM.toString()}")`;
    return marks(cell, against);
  }
  const cells = tables.flatMap(scoreCells);
  const norms = [...new Set(cells.map(({ norm }) => norm))].sort((one, other) => one - other);
  return norms.flatMap((norm) => {
    const rules = marks(cell, (sign) => `TRIM(${cell})${sign}"${norm.toString()}"`);
    const areas = cellAreas(cells.filter((one) => one.norm === norm));
    return rules.map((rule) => ({ ...rule, areas }));
  });
}

function marks(cell: string, against: (sign: "<" | ">") => string): readonly FormatRule[] {
  const isScore = `LEN(TRIM(${cell}))=1,TRIM(${cell})>="1",TRIM(${cell})<="5"`;
  return [
    { formula: `=AND(${isScore},${against("<")})`, ...formatWith(BELOW_NORM) },
    { formula: `=AND(${isScore},${against(">")})`, ...formatWith(ABOVE_NORM) },
  ];
}

/** The number format that marks a score; none where it is at its norm. */
export function markAgainst(score: Score, norm: Score): Pick<FormatRule, "numberFormat"> {
  if (score === norm) return {};
  return formatWith(score < norm ? BELOW_NORM : ABOVE_NORM);
}

/** The norm of every score cell where there is only one, and no column where it may be changed later. */
export function onlyNorm(tables: readonly ProgressTable[]): Score | undefined {
  if (tables.some(({ layout }) => layout.norms.length > 0)) return undefined;
  const [only, ...others] = new Set(tables.flatMap(scoreCells).map(({ norm }) => norm));
  return others.length === 0 ? only : undefined;
}

/** The mark before a number, and before a score that was typed as a text. */
function formatWith(mark: string): { readonly numberFormat: string } {
  return { numberFormat: `"${mark} "0;;;"${mark} "@` };
}

/** The one column that holds the norms of all periods of all tables; undefined where there is no such column. */
function commonNormColumn(tables: readonly ProgressTable[]): number | undefined {
  const columns = tables.map(({ layout }) => {
    const [only, ...others] = layout.norms;
    return only?.period === undefined && others.length === 0 ? only?.column : undefined;
  });
  return columns.every((column) => column === columns[0]) ? columns[0] : undefined;
}
