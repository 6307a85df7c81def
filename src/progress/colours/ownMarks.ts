import type { ColourAreas, Edit, LimitInput, RemoveLimits } from "../../workbook/edit";
import { usedArea, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import type { ProgressTable } from "../progress";
import { tablesIn } from "../reading/tablesIn";
import { cellAreas, scoreCells } from "../scoreCells";
import { colourScores } from "./colourScores";
import { limitOn, type LimitWords } from "./limits";
import { eraseLegend, findLegend, legendEdit, type Legend, type LegendWords } from "./legend";

/** One edit a sheet: colours of ours on a sheet replace each other, so tables of one sheet go together. */
export function colourEdits(
  tables: readonly ProgressTable[],
  legends: readonly Legend[],
): readonly ColourAreas[] {
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  return sheets.flatMap((sheet) => {
    const [first, ...others] = tables.filter((table) => table.sheet === sheet);
    const legend = legends.find((one) => one.sheet === sheet);
    return first ? [colourScores([first, ...others], legend)] : [];
  });
}

/** The edits that colour the scores of a workbook as it is, with the legends that stand on its sheets. */
export function coloursNow(snapshot: Snapshot): readonly ColourAreas[] {
  const legends = snapshot.sheets.flatMap((sheet) => findLegend(sheet) ?? []);
  return colourEdits(tablesIn(snapshot), legends);
}

/** The edits that put a legend on each sheet with scores, and colour it with the scores. */
export function legendEdits(snapshot: Snapshot, words: LegendWords): readonly Edit[] {
  const tables = tablesIn(snapshot);
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const table = tables.find((one) => one.sheet === sheet.name);
    return table ? [{ edit: legendEdit(sheet, table.layout, words) }] : [];
  });
  const written = sheets.map(({ edit }) => edit);
  const legends = written.map(({ sheet, cells }): Legend => ({
    sheet,
    row: cells[0]?.row ?? 1,
    column: cells[0]?.column ?? 1,
    lines: cells.length / 2 - 1,
  }));
  return [...written, ...colourEdits(tables, legends)];
}

/** The edits that let score cells take 1 to 5 or nothing. */
export function limitEdits(tables: readonly ProgressTable[], words: LimitWords): readonly LimitInput[] {
  return tables.flatMap((table) =>
    cellAreas(scoreCells(table)).map((area) => limitOn(table.sheet, area, words)),
  );
}

/**
 * The edits that take everything off that we put around scores: colours and marks, legend and limits, also where a
 * table is no longer recognised. The scores themselves stay.
 */
export function removalEdits(snapshot: Snapshot): readonly Edit[] {
  const tables = tablesIn(snapshot);
  const hasOurs = (sheet: SheetSnapshot): boolean =>
    tables.some((table) => table.sheet === sheet.name) ||
    sheet.ownFormats.length > 0 ||
    findLegend(sheet) !== undefined;
  return snapshot.sheets.filter(hasOurs).flatMap((sheet): Edit[] => {
    const legend = eraseLegend(sheet);
    const area = usedArea(sheet);
    const limits: readonly RemoveLimits[] = area
      ? [{ kind: "remove-limits", sheet: sheet.name, areas: [area] }]
      : [];
    return [{ kind: "remove-colours", sheet: sheet.name }, ...limits, ...(legend ? [legend] : [])];
  });
}
