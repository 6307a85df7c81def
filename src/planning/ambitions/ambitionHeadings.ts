import { isBlank } from "../../workbook/cell";
import { cellText } from "../../workbook/cellText";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { AmbitionPart } from "./ambitions";

const HEADINGS: readonly (readonly [AmbitionPart, RegExp])[] = [
  ["focusArea", /^speerpunt(?:en)?$/i],
  ["type", /^(?:type|soort)$/i],
  ["text", /^ambities?\b/i],
  ["question", /^(?:weet)?vra(?:ag|gen)$/i],
  ["startYear", /^start(?:en)?(?: met)?(?: doen|jaar)?$|^startjaar$/i],
  ["knowYear", /^jaar van weten\b|^weetjaar$|^weten(?: in)?$/i],
  ["answer", /^antwoord(?:en)?$|^wat (?:weten we nu|zijn we te weten gekomen)\??$/i],
];

/** Columns that belong together: one table, or one of several side by side. */
export interface AmbitionGroup {
  readonly columns: ReadonlyMap<AmbitionPart, number>;
  /** What stands above the columns, where several groups stand side by side: the focus area they are about. */
  readonly title: string;
}

export interface AmbitionHeading {
  readonly row: number;
  readonly groups: readonly AmbitionGroup[];
}

/** Every row of a sheet that heads ambitions: it names an ambition, the year to start and the year of knowing. */
export function ambitionHeadings(sheet: SheetSnapshot): readonly AmbitionHeading[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const headings: AmbitionHeading[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const groups = groupsIn(sheet, row, area.left, area.right);
    if (groups.length > 0) headings.push({ row, groups });
  }
  return headings;
}

/** A part that comes back begins the next group; what stands before the first ambition goes for every group. */
function groupsIn(sheet: SheetSnapshot, row: number, left: number, right: number): readonly AmbitionGroup[] {
  const found = [new Map<AmbitionPart, number>()];
  for (let column = left; column <= right; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string") continue;
    const text = value.replaceAll(/[\s_]+/g, " ").trim();
    const part = HEADINGS.find(([, words]) => words.test(text))?.[0];
    if (!part) continue;
    if (found.at(-1)?.has(part)) found.push(new Map<AmbitionPart, number>());
    found.at(-1)?.set(part, column);
  }
  const whole = found.filter(
    (columns) => columns.has("text") && columns.has("startYear") && columns.has("knowYear"),
  );
  const shared = [...(whole[0] ?? [])].filter(([, column]) => column < (whole[0]?.get("text") ?? 0));
  return whole.map((own) => {
    const columns = new Map([...shared.filter(([part]) => !own.has(part)), ...own]);
    return { columns, title: whole.length > 1 ? titleAbove(sheet, row, own.get("text") ?? 0) : "" };
  });
}

function titleAbove(sheet: SheetSnapshot, row: number, column: number): string {
  return row > sheet.top && !isBlank(valueAt(sheet, row - 1, column)) ? cellText(sheet, row - 1, column) : "";
}
