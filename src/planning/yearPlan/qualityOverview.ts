import { isBlank } from "../../workbook/cell";
import { cellText } from "../../workbook/cellText";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";

/** One row of the frame: what we are (ZIJN), what we do (DOEN), and how we know (WETEN). */
export interface QualityLine {
  readonly row: number;
  readonly be: string;
  readonly doing: string;
  readonly know: string;
}

/** The frame of the quality cycle, as it was recognised in a sheet. Rows and columns from 1. */
export interface QualityOverview {
  readonly sheet: string;
  readonly headingRow: number;
  readonly column: number;
  readonly lines: readonly QualityLine[];
  /** What goes for sharing (DELEN), one text for all rows; "" where the sheet does not say. */
  readonly share: string;
}

const PARTS = ["zijn", "doen", "weten"] as const;

/** Finds the frame: a heading row with Zijn, Doen and Weten, and perhaps Delen, merged beside or written under it. */
export function recogniseQualityOverviews(sheet: SheetSnapshot): readonly QualityOverview[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const found: QualityOverview[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = new Map<string, number>();
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(sheet, row, column);
      const text = typeof value === "string" ? value.trim().toLowerCase() : "";
      if (text !== "" && !columns.has(text)) columns.set(text, column);
    }
    const [be, doing, know] = PARTS.map((part) => columns.get(part));
    if (be === undefined || doing === undefined || know === undefined) continue;
    const { lines, end } = readLines(sheet, row, [be, doing, know], area.bottom);
    if (lines.length === 0) continue;
    const share = columns.get("delen");
    const shared =
      share === undefined ? shareUnder(sheet, end, area.bottom) : firstText(sheet, row, end, share);
    found.push({ sheet: sheet.name, headingRow: row, column: be, lines, share: shared });
  }
  return found;
}

/** The rows that say all three; the first that does not ends the table. */
function readLines(
  sheet: SheetSnapshot,
  headingRow: number,
  [be, doing, know]: readonly [number, number, number],
  bottom: number,
): { readonly lines: readonly QualityLine[]; readonly end: number } {
  const lines: QualityLine[] = [];
  let row = headingRow + 1;
  for (; row <= bottom; row++) {
    const texts = [be, doing, know].map((column) => cellText(sheet, row, column));
    if (texts.some((text) => text === "") || texts[0] === texts[1]) break;
    lines.push({ row, be: texts[0] ?? "", doing: texts[1] ?? "", know: texts[2] ?? "" });
  }
  return { lines, end: row };
}

function firstText(sheet: SheetSnapshot, headingRow: number, end: number, column: number): string {
  for (let row = headingRow + 1; row < end; row++) {
    const text = cellText(sheet, row, column);
    if (text !== "") return text;
  }
  return "";
}

/** "Delen: ..." or a heading Delen with its text beside or under it. */
function shareUnder(sheet: SheetSnapshot, first: number, bottom: number): string {
  const texts: string[] = [];
  for (let row = first; row <= bottom; row++) {
    for (const value of sheet.values[row - sheet.top] ?? [])
      if (!isBlank(value)) texts.push(String(value).trim());
  }
  const at = texts.findIndex((text) => /^delen\b/i.test(text));
  if (at < 0) return "";
  const own = (texts[at] ?? "").replace(/^delen\s*:?\s*/i, "");
  return own === "" ? (texts[at + 1] ?? "") : own;
}
