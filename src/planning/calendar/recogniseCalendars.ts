import { cellText } from "../../workbook/cellText";
import { dayText, isDateFormat, yearMonthDay } from "../../workbook/dates";
import { namedColumns, type ColumnNames } from "../../workbook/namedColumns";
import {
  formatAt,
  formulaAt,
  givenName,
  isEmptyRow,
  usedArea,
  valueAt,
  type SheetSnapshot,
} from "../../workbook/snapshot";
import { readWhen } from "../time/readWhen";
import { isRealDay, type CalendarDay } from "./calendarDay";
import type { CalendarEntry, CalendarPart, CalendarTable, EntryDate } from "./calendarTable";
import { deadlineOf } from "./deadlines";
import { spokenYear, type SpokenYear } from "./spokenYear";

const HEADINGS: ColumnNames<CalendarPart> = [
  ["title", /^(?:moment|mijlpaal|p&c[- ]?(?:product|document|moment)|wat)\??$/i],
  ["date", /^(?:datum|deadline|uiterste datum|uiterlijk(?: op)?|gereed op)$/i],
  ["who", /^(?:wie|door wie|verantwoordelijk(?:e)?|eigenaar)\??$/i],
  ["state", /^(?:stand|status|gereed|klaar|afgerond)\??$/i],
  ["note", /^(?:bron|toelichting|opmerking(?:en)?)$/i],
];

/** Fewer rows with a date than this share, and the table is about something else. */
const DATED_SHARE = 0.5;

/**
 * Finds the calendars of a sheet. A calendar is known by a heading row that names a moment and a date, with a date in
 * at least half of the rows under it. It ends at the first row that is wholly empty.
 */
export function recogniseCalendars(sheet: SheetSnapshot): readonly CalendarTable[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const tables: CalendarTable[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = namedColumns(sheet, row, area, HEADINGS);
    if (!columns.has("title") || !columns.has("date")) continue;
    const entries = readEntries(sheet, columns, row, area);
    const dated = entries.filter(({ date }) => date.kind === "days" || date.kind === "no-year").length;
    if (dated === 0 || dated < entries.length * DATED_SHARE) continue;
    tables.push({ sheet: sheet.name, headingRow: row, columns, entries });
  }
  return tables;
}

type Area = NonNullable<ReturnType<typeof usedArea>>;

function readEntries(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<CalendarPart, number>,
  headingRow: number,
  area: Area,
): readonly CalendarEntry[] {
  const year = yearOfTable(sheet, headingRow, area);
  const textIn = (row: number, part: CalendarPart): string => {
    const column = columns.get(part);
    return column === undefined ? "" : cellText(sheet, row, column);
  };
  const entries: CalendarEntry[] = [];
  for (let row = headingRow + 1; row <= area.bottom; row++) {
    if (isEmptyRow(sheet, row)) break;
    const title = textIn(row, "title");
    if (title === "") continue;
    const dateColumn = columns.get("date") ?? 1;
    const stateColumn = columns.get("state");
    entries.push({
      row,
      title,
      ...readDate(sheet, row, dateColumn, year),
      who: textIn(row, "who"),
      state: stateColumn === undefined ? null : valueAt(sheet, row, stateColumn),
      isStateFormula: stateColumn !== undefined && formulaAt(sheet, row, stateColumn) !== null,
      stateText: textIn(row, "state"),
      note: textIn(row, "note"),
    });
  }
  return entries;
}

/** The year that the rows above the table name, or else the name of the sheet. */
function yearOfTable(sheet: SheetSnapshot, headingRow: number, area: Area): SpokenYear | undefined {
  const above: string[] = [];
  for (let row = area.top; row < headingRow; row++) {
    for (const value of sheet.values[row - sheet.top] ?? []) {
      if (typeof value === "string") above.push(value);
    }
  }
  return spokenYear(above.join(" ")) ?? spokenYear(givenName(sheet));
}

function readDate(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  year: SpokenYear | undefined,
): { readonly date: EntryDate; readonly dateText: string } {
  const value = valueAt(sheet, row, column);
  if (typeof value === "number") {
    if (!isDateFormat(formatAt(sheet, row, column)))
      return { date: { kind: "unreadable" }, dateText: value.toString() };
    const day = yearMonthDay(value);
    return { date: day ? { kind: "days", days: [day] } : { kind: "unreadable" }, dateText: dayText(value) };
  }
  const dateText = cellText(sheet, row, column);
  if (dateText === "") return { date: { kind: "blank" }, dateText };
  return { date: dateOf(dateText, year), dateText };
}

const PLAIN_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)$/;

function dateOf(text: string, year: SpokenYear | undefined): EntryDate {
  const plain = PLAIN_DAY.exec(text.trim());
  if (plain) return realDays([{ day: Number(plain[1]), month: Number(plain[2]), year: Number(plain[3]) }]);
  const reading = readWhen(text);
  if (reading.kind !== "read") return { kind: "unreadable" };
  const found = reading.times.map((time) => deadlineOf(time, year));
  if (found.includes("no-year")) return { kind: "no-year" };
  const days = found.filter((day): day is CalendarDay => typeof day === "object");
  return days.length < found.length ? { kind: "unreadable" } : realDays(days);
}

function realDays(days: readonly CalendarDay[]): EntryDate {
  return days.length > 0 && days.every(isRealDay) ? { kind: "days", days } : { kind: "unreadable" };
}
