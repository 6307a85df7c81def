import { isBlank } from "../../workbook/cell";
import { cellText } from "../../workbook/cellText";
import { shownValue } from "../../workbook/shownValue";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { ambitionHeadings, type AmbitionGroup } from "./ambitionHeadings";
import { ambitionKind } from "./ambitionKind";
import { readAmbitionRow, type AmbitionRow } from "./ambitionRow";
import type { AmbitionPart, AmbitionTable } from "./ambitions";
import { statedPeriod } from "./statedPeriod";

/**
 * Finds the ambitions of a sheet: one table, also where its heading comes back on every page or stands several times
 * side by side. What is merged goes for all its rows; a line of its own above ambitions is their focus area where no
 * column says so.
 */
export function recogniseAmbitions(sheet: SheetSnapshot): readonly AmbitionTable[] {
  const headings = ambitionHeadings(sheet);
  const bottom = usedArea(sheet)?.bottom ?? 0;
  const rows = headings.flatMap(({ row, groups }, index) => {
    const next = headings[index + 1];
    // The titles above the next page are no ambitions of this one.
    const titles = next?.groups.some(({ title }) => title !== "") ? 1 : 0;
    const last = next ? next.row - 1 - titles : bottom;
    return groups.flatMap((group) => readGroup(sheet, group, row, last));
  });
  const ambitions = rows.flatMap((one) => one.ambitions);
  const [first] = headings;
  if (ambitions.length === 0 || !first) return [];
  return [
    {
      sheet: sheet.name,
      headingRow: first.row,
      columns: first.groups[0]?.columns ?? new Map(),
      ambitions,
      unpaired: rows.flatMap((one) => one.unpaired),
      period: statedPeriod(sheet, first.row),
      freeColumn: (usedArea(sheet)?.right ?? 0) + 1,
    },
  ];
}

/** What stands beside an ambition: a text with none of it is a title or a note. */
const BESIDE: readonly AmbitionPart[] = ["startYear", "knowYear", "question"];

function readGroup(
  sheet: SheetSnapshot,
  { columns, title }: AmbitionGroup,
  headingRow: number,
  bottom: number,
): readonly AmbitionRow[] {
  const rows: AmbitionRow[] = [];
  let focusArea = title;
  for (let row = headingRow + 1; row <= bottom; row++) {
    const text = (part: AmbitionPart): string => cellText(sheet, row, columns.get(part) ?? 0);
    const isOwn = !isBlank(valueAt(sheet, row, columns.get("text") ?? 0));
    if (!isOwn || BESIDE.every((part) => text(part) === "")) {
      // Either the focus area of what follows, or a note under the table, which nothing follows.
      const line = onlyText(sheet, row);
      if (line !== "" && !columns.has("focusArea") && title === "") focusArea = line;
      continue;
    }
    if (columns.has("focusArea")) focusArea = text("focusArea") || focusArea;
    rows.push(readAmbitionRow(sheet, row, withType(sheet, row, columns), focusArea));
  }
  return rows;
}

/** The one text of a row; "" where it has none or several. */
function onlyText(sheet: SheetSnapshot, row: number): string {
  const texts = (sheet.values[row - sheet.top] ?? []).filter((value) => !isBlank(value));
  return texts.length === 1 ? String(texts[0]).trim() : "";
}

/** The type may stand before the ambition in a column without a heading. */
function withType(
  sheet: SheetSnapshot,
  row: number,
  columns: ReadonlyMap<AmbitionPart, number>,
): ReadonlyMap<AmbitionPart, number> {
  if (columns.has("type")) return columns;
  const taken = new Set(columns.values());
  for (let column = (columns.get("text") ?? 0) - 1; column >= sheet.left; column--) {
    const value = taken.has(column) ? null : shownValue(sheet, row, column);
    if (typeof value === "string" && ambitionKind(value)) return new Map([...columns, ["type", column]]);
  }
  return columns;
}
