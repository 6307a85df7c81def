import { isBlank } from "../../workbook/cell";
import { cellText } from "../../workbook/cellText";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { Activity, Agenda, AgendaPart } from "./agenda";
import { readWhen } from "../time/readWhen";
import { splitActors } from "../actors/splitActors";

const HEADINGS: readonly (readonly [AgendaPart, RegExp])[] = [
  ["chapter", /^(?:hoofdstuk|speerpunt)(?:ken|en)?$/i],
  ["ambition", /^ambities?\b/i],
  ["intention", /^(?:voornemens?|(?:wat|dit) gaan we doen\??)$/i],
  ["step", /^(?:stap|stappen)$/i],
  ["activity", /^(?:activiteit(?:en)?|acties?|wat\??)$/i],
  ["when", /^(?:wanneer\??|planning|periode)$/i],
  ["who", /^(?:wie\??|door wie\??|uitvoering door)$/i],
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
    const columns = headingColumns(sheet, row, area.left, area.right);
    if (columns) headings.push({ row, columns });
  }
  return headings.flatMap(({ row, columns }, index) => {
    const bottom = (headings[index + 1]?.row ?? area.bottom + 1) - 1;
    const activities = readActivities(sheet, columns, row, bottom);
    return activities.length === 0 ? [] : [{ sheet: sheet.name, headingRow: row, columns, activities }];
  });
}

function headingColumns(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
): ReadonlyMap<AgendaPart, number> | undefined {
  const columns = new Map<AgendaPart, number>();
  for (let column = left; column <= right; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string") continue;
    const text = value.replaceAll(/\s+/g, " ").trim();
    const part = HEADINGS.find(([name, words]) => !columns.has(name) && words.test(text))?.[0];
    if (part) columns.set(part, column);
  }
  if (!columns.has("activity")) return undefined;
  const hasTimeAndActor = columns.has("when") && columns.has("who");
  const hasOne = columns.has("when") || columns.has("who");
  const hasFrame = columns.has("chapter") || columns.has("ambition") || columns.has("intention");
  return hasTimeAndActor || (hasOne && hasFrame) ? columns : undefined;
}

const OWN_PARTS: readonly AgendaPart[] = ["activity", "when", "who"];

function readActivities(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<AgendaPart, number>,
  headingRow: number,
  bottom: number,
): readonly Activity[] {
  const activities: Activity[] = [];
  let title = "";
  let isAfterGap = false;
  for (let row = headingRow + 1; row <= bottom; row++) {
    const own = OWN_PARTS.map((part) => textOf(sheet, row, columns.get(part)));
    const said = own.filter((text) => text !== "").length;
    if (said >= (isAfterGap ? 2 : 1)) {
      activities.push(readActivity(sheet, columns, row, title, activities.at(-1)));
      isAfterGap = false;
      continue;
    }
    const texts = (sheet.values[row - sheet.top] ?? []).filter((value) => !isBlank(value));
    if (texts.length === 0) isAfterGap = true;
    // A line of its own above activities is their chapter, where no column says so.
    else if (texts.length === 1 && !columns.has("chapter")) title = String(texts[0]).trim();
  }
  return activities;
}

function readActivity(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<AgendaPart, number>,
  row: number,
  title: string,
  before: Activity | undefined,
): Activity {
  const text = (part: AgendaPart): string => textOf(sheet, row, columns.get(part));
  const chapter = text("chapter") || (columns.has("chapter") ? (before?.chapter ?? "") : title);
  const isSameChapter = before?.chapter === chapter;
  const ambition = text("ambition") || (isSameChapter ? before.ambition : "");
  const isSameAmbition = isSameChapter && before.ambition === ambition;
  const whenText = text("when");
  const whoText = text("who");
  return {
    row,
    chapter,
    ambition,
    intention: text("intention") || (isSameAmbition ? before.intention : ""),
    step: text("step"),
    text: text("activity"),
    whenText,
    when: readWhen(whenText),
    whoText,
    actors: splitActors(whoText),
  };
}

function textOf(sheet: SheetSnapshot, row: number, column: number | undefined): string {
  return column === undefined ? "" : cellText(sheet, row, column);
}
