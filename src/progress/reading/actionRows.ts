import { isBlank } from "../../workbook/cell";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { Part } from "./headings";
import { readScore } from "./readScore";
import { shownValue } from "../../workbook/shownValue";

/** A letter or two, or a few letters with a numbering, as in A1, C, REA-01, 2.6 or 12. */
const CODE = /^(?:[A-Za-z]{1,2}|[A-Za-z]{0,5}[-. ]?\d{1,3}(?:[.-]\d{1,3}){0,2}[a-z]?\.?)$/;
/** A row that sums up others is no action. */
const SUMMARY = /^(?:sub)?tota(?:al|len|l)\b|^gemiddeld|^average|^som\b|^sum\b|^aantal\b|^count\b/i;
const LONGEST_CODE = 12;

/** Whether a text has the form of an action's code. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** What is needed to know an action's row. */
export interface ActionPlace {
  readonly parts: ReadonlyMap<Part, number>;
  readonly isCodeHeaded: boolean;
  /** Columns that hold scores, as far as they are known already. */
  readonly scores: readonly number[];
}

/**
 * The rows of a table's actions, under its heading and above `bottom`. Rows between them that are empty or that head a
 * group are passed over; after an empty row, an action must say more than a code and one text, as a legend does.
 */
export function actionRows(
  sheet: SheetSnapshot,
  place: ActionPlace,
  headingRow: number,
  bottom: number,
): readonly number[] {
  const rows: number[] = [];
  let isAfterGap = false;
  for (let row = headingRow + 1; row <= bottom; row++) {
    const texts = partTexts(sheet, place, row);
    if (isAction(sheet, place, row, texts, rows.length > 0 && isAfterGap)) {
      rows.push(row);
      isAfterGap = false;
    } else if (texts.length === 0) isAfterGap = true;
  }
  return rows;
}

function isAction(
  sheet: SheetSnapshot,
  { parts, isCodeHeaded, scores }: ActionPlace,
  row: number,
  texts: readonly string[],
  isAfterGap: boolean,
): boolean {
  const codeColumn = parts.get("code");
  const hasScore = scores.some((column) => readScore(valueAt(sheet, row, column)).kind === "score");
  const tells = texts.length + (hasScore ? 1 : 0);
  if (texts.some((text) => SUMMARY.test(text)) && texts.length === 1) return false;
  if (codeColumn === undefined) {
    return !isBlank(shownValue(sheet, row, parts.get("plan") ?? 0)) && tells >= 2;
  }
  const code = String(valueAt(sheet, row, codeColumn) ?? "").trim();
  const isCodeLike = isCodeHeaded ? code !== "" && code.length <= LONGEST_CODE : isCode(code);
  return isCodeLike && !SUMMARY.test(code) && tells >= (isAfterGap ? 2 : 1);
}

/** What stands under plan, do, check and act in a row. */
function partTexts(sheet: SheetSnapshot, { parts }: ActionPlace, row: number): readonly string[] {
  return [...parts].flatMap(([part, column]) => {
    const value = part === "code" ? null : shownValue(sheet, row, column);
    return isBlank(value) ? [] : [String(value).trim()];
  });
}

/** A column without a heading of its own, left of the plan, that mostly holds codes. */
export function codeColumnBeside(
  sheet: SheetSnapshot,
  parts: ReadonlyMap<Part, number>,
  headingRow: number,
  left: number,
  bottom: number,
): number | undefined {
  const plan = parts.get("plan") ?? left;
  const taken = new Set(parts.values());
  for (let column = plan - 1; column >= left; column--) {
    if (taken.has(column)) continue;
    const texts: string[] = [];
    for (let row = headingRow + 1; row <= bottom && texts.length < 200; row++) {
      const value = valueAt(sheet, row, column);
      if (!isBlank(value) && !isBlank(shownValue(sheet, row, plan))) texts.push(String(value).trim());
    }
    const codes = texts.filter(isCode).length;
    if (codes > 0 && codes * 2 > texts.length) return column;
  }
  return undefined;
}
