import type { Area } from "../../workbook/address";
import { isBlank, type CellValue } from "../../workbook/cell";
import type { SetCells } from "../../workbook/edit";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { SCORES, type Score } from "../progress";
import type { TableLayout } from "../reading/tableLayout";

/** What stands over a legend, in either language: it makes a legend known as ours. */
export const LEGEND_HEADINGS = ["Legenda van Peil", "Legend by Peil"] as const;

/** A legend of ours on a sheet: its heading, and under it a line a score with what it means beside it. */
export interface Legend {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** How many lines stand under the heading. */
  readonly lines: number;
}

/** What a legend says, in the words of whoever asks for it. */
export interface LegendWords {
  readonly heading: (typeof LEGEND_HEADINGS)[number];
  readonly scores: Readonly<Record<Score, string>>;
  /** What an empty cell and the marks beside the colours mean. */
  readonly others: readonly (readonly [sign: string, meaning: string])[];
}

/** The legend of a sheet; undefined where there is none. */
export function findLegend(sheet: SheetSnapshot): Legend | undefined {
  const area = usedArea(sheet);
  if (!area) return undefined;
  for (let row = area.bottom; row >= area.top; row--) {
    for (let column = area.left; column <= area.right; column++) {
      if (!LEGEND_HEADINGS.some((heading) => heading === valueAt(sheet, row, column))) continue;
      if (!SCORES.every((score) => valueAt(sheet, row + score, column) === score)) continue;
      let lines = SCORES.length;
      while (!isBlank(valueAt(sheet, row + lines + 1, column))) lines++;
      return { sheet: sheet.name, row, column, lines };
    }
  }
  return undefined;
}

/**
 * The edit that writes the legend of a table: over the one there is, otherwise under everything on the sheet with a row
 * between, where the scores begin: so that they and the legend take their colours from the same rules. No other cell is
 * written, and nothing where a co-author writes there meanwhile.
 */
export function legendEdit(sheet: SheetSnapshot, { scores }: TableLayout, words: LegendWords): SetCells {
  const known = findLegend(sheet);
  const column = known?.column ?? Math.min(...scores.map((score) => score.column));
  const row = known?.row ?? (usedArea(sheet)?.bottom ?? 0) + 2;
  const lines = SCORES.map((score) => [score, words.scores[score]] as const);
  return cellsDown(sheet, row, column, [[words.heading, null], ...lines, ...words.others]);
}

/** The edit that takes a legend off: what was ours becomes empty, whatever else stands near it stays. */
export function eraseLegend(sheet: SheetSnapshot): SetCells | undefined {
  const legend = findLegend(sheet);
  const empty = Array.from({ length: (legend?.lines ?? 0) + 1 }, () => [null, null] as const);
  return legend && cellsDown(sheet, legend.row, legend.column, empty);
}

/** The cells of a legend that show the colours, one a score. */
export function legendArea({ row, column }: Legend): Omit<Area, "sheet"> {
  return { top: row + 1, left: column, bottom: row + SCORES.length, right: column };
}

function cellsDown(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  lines: readonly (readonly [CellValue, CellValue])[],
): SetCells {
  const cells = lines.flatMap((line, index) =>
    line.map((value, offset) => ({ row: row + index, column: column + offset, value })),
  );
  return {
    kind: "set-cells",
    sheet: sheet.name,
    cells: cells.map(({ value, ...cell }) => ({ ...cell, content: { kind: "value", value } })),
    expected: cells.map((cell) => valueAt(sheet, cell.row, cell.column)),
  };
}
