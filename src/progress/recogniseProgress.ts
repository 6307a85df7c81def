import { isBlank } from "../workbook/cell";
import { usedArea, valueAt, type SheetSnapshot } from "../workbook/snapshot";
import { headingText, namesTime, partOf, type Part } from "./headings";
import type { Action, ProgressTable, ScorePeriod } from "./progress";
import { readScore } from "./readScore";

/** A letter with at most two digits, as in A1 or C, or a numbering such as 2.6 or 12. */
const CODE = /^(?:[A-Za-z]{1,2}\.?\d{0,3}[a-z]?|\d{1,2}(?:\.\d{1,2}){0,2}\.?)$/;

interface Heading {
  readonly row: number;
  readonly columns: ReadonlyMap<Part, number>;
}

/**
 * Finds the tables of plan-do-check-act actions with a column of scores a period. A table is known by its heading row,
 * which names at least three of plan, do, check and act in any order; scores may stand under one or two heading rows.
 */
export function recogniseProgress(sheet: SheetSnapshot): readonly ProgressTable[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const tables: ProgressTable[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const heading = readHeading(sheet, row, area.left, area.right);
    const table = heading && readTable(sheet, heading, area.left, area.right, area.bottom);
    if (!table) continue;
    tables.push(table);
    row = table.actions.at(-1)?.row ?? row;
  }
  return tables;
}

function readHeading(sheet: SheetSnapshot, row: number, left: number, right: number): Heading | undefined {
  const columns = new Map<Part, number>();
  for (let column = left; column <= right; column++) {
    const part = partOf(headingText(sheet, row, column));
    if (part && !columns.has(part)) columns.set(part, column);
  }
  const named = [...columns.keys()].filter((part) => part !== "code").length;
  return named >= 3 && columns.has("plan") ? { row, columns } : undefined;
}

function readTable(
  sheet: SheetSnapshot,
  heading: Heading,
  left: number,
  right: number,
  bottom: number,
): ProgressTable | undefined {
  const planColumn = heading.columns.get("plan") ?? left;
  const codeColumn = heading.columns.get("code") ?? codeColumnBeside(sheet, heading, left, bottom);
  const rows = actionRows(sheet, heading.row, planColumn, codeColumn, bottom);
  const taken = new Set([...heading.columns.values(), codeColumn]);
  const periods = readPeriods(sheet, heading.row, rows, taken, left, right);
  if (rows.length === 0 || periods.length === 0) return undefined;
  const actions = rows.map((row) => readAction(sheet, row, heading.columns, codeColumn, periods));
  return { sheet: sheet.name, headingRow: heading.row, periods, actions };
}

/** A column without a heading of its own, left of the plan, that mostly holds codes. */
function codeColumnBeside(
  sheet: SheetSnapshot,
  heading: Heading,
  left: number,
  bottom: number,
): number | undefined {
  const plan = heading.columns.get("plan") ?? left;
  for (let column = plan - 1; column >= left; column--) {
    const texts: string[] = [];
    for (let row = heading.row + 1; row <= bottom && !isBlank(valueAt(sheet, row, plan)); row++) {
      const value = valueAt(sheet, row, column);
      if (!isBlank(value)) texts.push(String(value).trim());
    }
    const codes = texts.filter((text) => CODE.test(text)).length;
    if (codes > 0 && codes * 2 > texts.length) return column;
  }
  return undefined;
}

/** Rows under the heading that hold a plan or a code; an empty row ends the table once it has begun. */
function actionRows(
  sheet: SheetSnapshot,
  headingRow: number,
  planColumn: number,
  codeColumn: number | undefined,
  bottom: number,
): readonly number[] {
  const rows: number[] = [];
  for (let row = headingRow + 1; row <= bottom; row++) {
    const hasPlan = !isBlank(valueAt(sheet, row, planColumn));
    const hasCode =
      codeColumn !== undefined && CODE.test(String(valueAt(sheet, row, codeColumn) ?? "").trim());
    if (codeColumn === undefined ? hasPlan : hasPlan && hasCode) rows.push(row);
    else if (rows.length > 0 && !hasPlan) break;
  }
  return rows;
}

function readPeriods(
  sheet: SheetSnapshot,
  headingRow: number,
  rows: readonly number[],
  taken: ReadonlySet<number | undefined>,
  left: number,
  right: number,
): readonly ScorePeriod[] {
  const free: (ScorePeriod & { readonly state: "scores" | "empty" | "other" })[] = [];
  let group = "";
  for (let column = left; column <= right; column++) {
    const above = headingText(sheet, headingRow - 1, column);
    if (above !== "") group = above;
    if (taken.has(column)) continue;
    const name = headingText(sheet, headingRow, column);
    if (name === "" || /^norm\b/i.test(name)) continue;
    free.push({ name, group, column, state: contentOf(sheet, rows, column) });
  }
  const groups = new Set(free.filter(({ state }) => state === "scores").map((period) => period.group));
  return free
    .filter(
      ({ state, name, group: own }) =>
        state === "scores" || (state === "empty" && (namesTime(name) || (own !== "" && groups.has(own)))),
    )
    .map(({ name, group: own, column }) => ({ name, group: own, column }));
}

/** Whether a column holds scores (at least half of what is filled in), nothing at all, or something else. */
function contentOf(
  sheet: SheetSnapshot,
  rows: readonly number[],
  column: number,
): "scores" | "empty" | "other" {
  const readings = rows.map((row) => readScore(valueAt(sheet, row, column)));
  const filled = readings.filter((reading) => reading.kind !== "empty").length;
  if (filled === 0) return "empty";
  return readings.filter((reading) => reading.kind === "score").length * 2 >= filled ? "scores" : "other";
}

function readAction(
  sheet: SheetSnapshot,
  row: number,
  columns: ReadonlyMap<Part, number>,
  codeColumn: number | undefined,
  periods: readonly ScorePeriod[],
): Action {
  const text = (column: number | undefined): string =>
    column === undefined
      ? ""
      : String(valueAt(sheet, row, column) ?? "")
          .replaceAll(/\s+/g, " ")
          .trim();
  return {
    row,
    code: text(codeColumn),
    plan: text(columns.get("plan")),
    doText: text(columns.get("doText")),
    check: text(columns.get("check")),
    act: text(columns.get("act")),
    scores: periods.map((period) => readScore(valueAt(sheet, row, period.column))),
  };
}
