import { isBlank, type CellValue } from "../../workbook/cell";
import { cellText } from "../../workbook/cellText";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { Ambition, AmbitionPart, AmbitionTable, PlannedYear } from "./ambitions";

const HEADINGS: readonly (readonly [AmbitionPart, RegExp])[] = [
  ["focusArea", /^speerpunt(?:en)?$/i],
  ["type", /^type$/i],
  ["text", /^ambities?\b/i],
  ["question", /^weetvra(?:ag|gen)$|^vra(?:ag|gen)$/i],
  ["startYear", /^start(?:en)? met doen$|^startjaar$|^start doen$/i],
  ["knowYear", /^jaar van weten\b|^weetjaar$/i],
];

/** Finds tables of ambitions: their heading names an ambition, the year to start and the year of knowing. */
export function recogniseAmbitions(sheet: SheetSnapshot): readonly AmbitionTable[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const headings: { readonly row: number; readonly columns: ReadonlyMap<AmbitionPart, number> }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = headingColumns(sheet, row, area.left, area.right);
    if (columns) headings.push({ row, columns });
  }
  return headings.flatMap(({ row, columns }, index) => {
    const bottom = (headings[index + 1]?.row ?? area.bottom + 1) - 1;
    const ambitions = readAmbitions(sheet, columns, row, bottom);
    return ambitions.length === 0 ? [] : [{ sheet: sheet.name, headingRow: row, columns, ambitions }];
  });
}

function headingColumns(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
): ReadonlyMap<AmbitionPart, number> | undefined {
  const columns = new Map<AmbitionPart, number>();
  for (let column = left; column <= right; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string") continue;
    const text = value.replaceAll(/[\s_]+/g, " ").trim();
    const part = HEADINGS.find(([name, words]) => !columns.has(name) && words.test(text))?.[0];
    if (part) columns.set(part, column);
  }
  return columns.has("text") && columns.has("startYear") && columns.has("knowYear") ? columns : undefined;
}

function readAmbitions(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<AmbitionPart, number>,
  headingRow: number,
  bottom: number,
): readonly Ambition[] {
  const ambitions: Ambition[] = [];
  for (let row = headingRow + 1; row <= bottom; row++) {
    const own = valueAt(sheet, row, columns.get("text") ?? 0);
    const text = (part: AmbitionPart): string => {
      const column = columns.get(part);
      return column === undefined ? "" : cellText(sheet, row, column);
    };
    const year = (part: AmbitionPart): PlannedYear => readYear(valueAt(sheet, row, columns.get(part) ?? 0));
    if (isBlank(own)) continue;
    const [startYear, knowYear] = [year("startYear"), year("knowYear")];
    // A note under the table has a text and nothing beside it.
    if (startYear.kind === "blank" && knowYear.kind === "blank" && text("question") === "") continue;
    ambitions.push({
      row,
      focusArea: text("focusArea") || (ambitions.at(-1)?.focusArea ?? ""),
      type: text("type"),
      text: text("text"),
      question: text("question"),
      startYear,
      knowYear,
    });
  }
  return ambitions;
}

function readYear(value: CellValue): PlannedYear {
  if (isBlank(value)) return { kind: "blank" };
  const text = String(value).trim();
  return /^(?:19|20)\d\d$/.test(text) ? { kind: "year", year: Number(text) } : { kind: "unreadable", text };
}
