import { cellText } from "../../workbook/cellText";
import { isEmptyRow, usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { splitCodes, type RegionalEntry, type RegionalKind, type RegionalTable } from "./regional";

const GROUPS: Readonly<Record<RegionalKind, RegExp>> = {
  results: /^gemeenten?$/i,
  themes: /^(?:regionale? )?thema(?:[’']?s)?$/i,
};
const TEXTS: Readonly<Record<RegionalKind, RegExp>> = {
  results: /^(?:conferentie-?\s?)?opbrengst(?:en)?(?: conferentie| van de conferentie)?$/i,
  themes: /^(?:regionale )?ontwikkeling(?:en)?$/i,
};
const CODE = /^(?:acties?|code|actiecodes?|gekoppelde acties?)$/i;

/**
 * Finds the tables of conference results (Gemeente, Opbrengst) and of regional themes (Thema, Ontwikkeling). A table
 * ends at the first row that is wholly empty; a municipality stands for the rows beneath it.
 */
export function recogniseRegional(sheet: SheetSnapshot): readonly RegionalTable[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const tables: RegionalTable[] = [];
  for (let row = area.top; row < area.bottom; row++) {
    for (const kind of ["results", "themes"] as const) {
      const groupColumn = columnOf(sheet, row, GROUPS[kind], area.left, area.right);
      const textColumn = columnOf(sheet, row, TEXTS[kind], area.left, area.right);
      if (groupColumn === undefined || textColumn === undefined) continue;
      const codeColumn = columnOf(sheet, row, CODE, area.left, area.right);
      const heading = { kind, sheet: sheet.name, headingRow: row, groupColumn, textColumn, codeColumn };
      const entries = readEntries(sheet, heading, area.bottom);
      if (entries.length > 0) tables.push({ ...heading, entries });
    }
  }
  return tables;
}

function columnOf(
  sheet: SheetSnapshot,
  row: number,
  words: RegExp,
  left: number,
  right: number,
): number | undefined {
  for (let column = left; column <= right; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && words.test(value.replaceAll(/\s+/g, " ").trim())) return column;
  }
  return undefined;
}

function readEntries(
  sheet: SheetSnapshot,
  { headingRow, groupColumn, textColumn, codeColumn }: Omit<RegionalTable, "entries">,
  bottom: number,
): readonly RegionalEntry[] {
  const entries: RegionalEntry[] = [];
  for (let row = headingRow + 1; row <= bottom; row++) {
    if (isEmptyRow(sheet, row)) break;
    const text = cellText(sheet, row, textColumn);
    const group = cellText(sheet, row, groupColumn) || (entries.at(-1)?.group ?? "");
    const codes = codeColumn === undefined ? [] : splitCodes(cellText(sheet, row, codeColumn));
    if (text !== "" || cellText(sheet, row, groupColumn) !== "") entries.push({ row, group, text, codes });
  }
  return entries;
}
