import { cellToFill } from "../../workbook/cellToFill";
import { cellText } from "../../workbook/cellText";
import { shownValue } from "../../workbook/shownValue";
import { isEmptyRow, usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { Area } from "../../workbook/address";
import type { Checklist, ChecklistItem } from "./checklist";
import { readAnswer } from "./readAnswer";

const ITEM =
  /^(?:waarborg(?:en)?|(?:standaard )?basisondersteuning|onderdeel|onderdelen|checklist|eis(?:en)?|criteri(?:um|a)|safeguards?|basic support|items?|requirements?)$/i;
const ANSWER = /^(?:antwoord|aanwezig|op orde|oordeel|beoordeling|voldoet|answer|in place|assessment)\??$/i;
const EXPLANATION = /^(?:toelichting|opmerking(?:en)?|explanation|remarks?|comments?)$/i;

interface Heading {
  readonly row: number;
  readonly item: number;
  readonly explanation: number | undefined;
}

/**
 * Finds checklists: a heading over the items and, beside it, columns that are headed as answers or hold nothing else. A
 * school a column is known by its answers alone, whatever the school is called.
 */
export function recogniseChecklists(sheet: SheetSnapshot): readonly Checklist[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const headings: Heading[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const heading = headingIn(sheet, row, area);
    if (heading) headings.push(heading);
  }
  return headings.flatMap((heading, index) => {
    const bottom = (headings[index + 1]?.row ?? area.bottom + 1) - 1;
    return readChecklist(sheet, heading, { ...area, bottom }) ?? [];
  });
}

function headingIn(sheet: SheetSnapshot, row: number, { left, right }: Area): Heading | undefined {
  let item: number | undefined;
  let explanation: number | undefined;
  for (let column = left; column <= right; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string") continue;
    const text = value.replaceAll(/\s+/g, " ").trim();
    if (item === undefined && ITEM.test(text)) item = column;
    else if (item !== undefined && EXPLANATION.test(text)) explanation ??= column;
  }
  return item === undefined || item === right ? undefined : { row, item, explanation };
}

function readChecklist(sheet: SheetSnapshot, heading: Heading, area: Area): Checklist | undefined {
  const rows = itemRows(sheet, heading, area.bottom);
  const columns: { readonly column: number; readonly name: string }[] = [];
  for (let column = heading.item + 1; column <= area.right; column++) {
    const name = cellText(sheet, heading.row, column);
    if (column === heading.explanation || name === "") continue;
    if (ANSWER.test(name) || holdsAnswers(sheet, rows, column)) columns.push({ column, name });
  }
  if (columns.length === 0 || rows.length === 0) return undefined;
  let group = "";
  const items = rows.map((row): ChecklistItem => {
    group = groupOf(sheet, row, heading.item, area.left) || group;
    return {
      row,
      group,
      text: cellText(sheet, row, heading.item),
      answers: columns.map(({ column }) => ({
        answer: readAnswer(shownValue(sheet, row, column)),
        cell: { sheet: sheet.name, row, column },
        text: cellText(sheet, row, column),
        toFill: cellToFill(sheet, row, column),
      })),
      explanation: heading.explanation === undefined ? "" : cellText(sheet, row, heading.explanation),
      explanationCell:
        heading.explanation === undefined ? undefined : cellToFill(sheet, row, heading.explanation),
    };
  });
  const subject = cellText(sheet, heading.row, heading.item);
  return { sheet: sheet.name, headingRow: heading.row, subject, columns, items };
}

/** The rows with an item, up to the first empty row: a note may stand beneath a list. */
function itemRows(
  sheet: SheetSnapshot,
  { row: headingRow, item }: Heading,
  bottom: number,
): readonly number[] {
  const rows: number[] = [];
  for (let row = headingRow + 1; row <= bottom; row++) {
    if (cellText(sheet, row, item) === "") {
      if (isEmptyRow(sheet, row)) break;
      continue;
    }
    rows.push(row);
  }
  return rows;
}

/** At least two answers, and nothing else. One "ja" among words is chance. */
function holdsAnswers(sheet: SheetSnapshot, rows: readonly number[], column: number): boolean {
  const answers = rows
    .map((row) => readAnswer(shownValue(sheet, row, column)))
    .filter((answer) => answer !== "open");
  return answers.length >= 2 && answers.every((answer) => answer !== "unreadable");
}

/** The nearest words left of an item name its group; a number of the item is none. */
function groupOf(sheet: SheetSnapshot, row: number, item: number, left: number): string {
  for (let column = item - 1; column >= left; column--) {
    const text = cellText(sheet, row, column);
    if (text !== "" && !/^\d+[.)]?$/.test(text)) return text;
  }
  return "";
}
