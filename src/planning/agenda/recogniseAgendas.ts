import { isBlank } from "../../workbook/cell";
import { cellLines } from "../../workbook/cellText";
import { cellToFill, type CellToFill } from "../../workbook/cellToFill";
import { namedColumns, type ColumnNames } from "../../workbook/namedColumns";
import { usedArea, type SheetSnapshot } from "../../workbook/snapshot";
import { readActivityRow, type ActivityFrame, type ActivityRow } from "./activityRow";
import type { Activity, Agenda, AgendaPart } from "./agenda";
import { statedYear } from "./agendaYear";
import { cellPieces, type CellPiece } from "./parts/cellPieces";
import { repeatedActivities } from "./repeated/repeatedActivities";

const HEADINGS: ColumnNames<AgendaPart> = [
  ["chapter", /^(?:hoofdstuk|speerpunt)(?:ken|en)?$/i],
  ["ambition", /^ambities?\b/i],
  ["intention", /^(?:voornemens?|(?:wat|dit) gaan we doen\??(?: in [\d\s–/-]+)?)$/i],
  ["step", /^(?:stap|stappen)$/i],
  ["activity", /^(?:activiteit(?:en)?|acties?|wat\??)$/i],
  ["when", /^(?:wanneer\??|planning|periode)$/i],
  ["who", /^(?:wie\??|door wie\??|uitvoering door)$/i],
  ["status", /^(?:status|stand)\??$/i],
  ["note", /^opmerking(?:en)?$/i],
];

/**
 * Finds the plans of a sheet. A plan is known by a heading row that names activities with a time and an actor, or with
 * one of these and a chapter, ambition or intention. What stands left of the activity may be merged, repeated, or
 * written in the first of its rows.
 */
export function recogniseAgendas(sheet: SheetSnapshot): readonly Agenda[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const headings: { readonly row: number; readonly columns: ReadonlyMap<AgendaPart, number> }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = headingColumns(sheet, row, area);
    if (columns) headings.push({ row, columns });
  }
  return headings.flatMap(({ row, columns }, index) => {
    const bottom = (headings[index + 1]?.row ?? area.bottom + 1) - 1;
    const rows = readRows(sheet, columns, row, bottom);
    if (rows.length === 0) return [];
    const activities = rows.flatMap((one) => one.activities);
    return [
      {
        sheet: sheet.name,
        headingRow: row,
        columns,
        activities,
        repeated: repeatedActivities(activities),
        year: statedYear(sheet, row),
        unequal: rows.flatMap(({ unequal }) =>
          unequal.map((one) => ({ ...one, column: columns.get(one.part) ?? 1 })),
        ),
        freeColumn: area.right + 1,
      },
    ];
  });
}

function headingColumns(
  sheet: SheetSnapshot,
  row: number,
  area: { readonly left: number; readonly right: number },
): ReadonlyMap<AgendaPart, number> | undefined {
  const columns = namedColumns(sheet, row, area, HEADINGS);
  if (!columns.has("activity")) return undefined;
  const hasTimeAndActor = columns.has("when") && columns.has("who");
  const hasOne = columns.has("when") || columns.has("who");
  const hasFrame = columns.has("chapter") || columns.has("ambition") || columns.has("intention");
  return hasTimeAndActor || (hasOne && hasFrame) ? columns : undefined;
}

const OWN_PARTS: readonly AgendaPart[] = ["activity", "when", "who"];

function readRows(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<AgendaPart, number>,
  headingRow: number,
  bottom: number,
): readonly ActivityRow[] {
  const rows: ActivityRow[] = [];
  let title = "";
  let isAfterGap = false;
  for (let row = headingRow + 1; row <= bottom; row++) {
    const lines = (part: AgendaPart): readonly string[] => {
      const column = columns.get(part);
      return column === undefined ? [] : cellLines(sheet, row, column);
    };
    const said = OWN_PARTS.filter((part) => lines(part).length > 0).length;
    if (said >= (isAfterGap ? 2 : 1)) {
      const text = (part: AgendaPart): string => lines(part).join(" ");
      const before = rows.at(-1)?.activities.at(-1);
      const frame = frameOf(text, columns.has("chapter") ? undefined : title, before);
      const fillable = (part: AgendaPart): CellToFill | undefined => {
        const column = columns.get(part);
        return column === undefined ? undefined : cellToFill(sheet, row, column);
      };
      const toFill = { status: fillable("status"), note: fillable("note") };
      const pieces = (part: AgendaPart): readonly CellPiece[] => {
        const column = columns.get(part);
        return column === undefined ? [] : cellPieces(sheet, row, column);
      };
      rows.push(readActivityRow({ lines, pieces }, { ...frame, row, toFill }));
      isAfterGap = false;
      continue;
    }
    const texts = (sheet.values[row - sheet.top] ?? []).filter((value) => !isBlank(value));
    if (texts.length === 0) isAfterGap = true;
    // A line of its own above activities is their chapter, where no column says so.
    else if (texts.length === 1 && !columns.has("chapter")) title = String(texts[0]).trim();
  }
  return rows;
}

/** What a row does not say holds from the row before it, within the same chapter and ambition. */
function frameOf(
  text: (part: AgendaPart) => string,
  title: string | undefined,
  before: Activity | undefined,
): Omit<ActivityFrame, "row" | "toFill"> {
  const chapter = text("chapter") || (title ?? before?.chapter ?? "");
  const isSameChapter = before?.chapter === chapter;
  const ambition = text("ambition") || (isSameChapter ? before.ambition : "");
  const isSameAmbition = isSameChapter && before.ambition === ambition;
  return { chapter, ambition, intention: text("intention") || (isSameAmbition ? before.intention : "") };
}
