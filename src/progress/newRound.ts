import { isBlank, type CellValue } from "../workbook/cell";
import type { AddSheet, SetCells } from "../workbook/edit";
import { freeSheetName } from "../workbook/freeSheetName";
import { valueAt, type Snapshot } from "../workbook/snapshot";
import type { ProgressTable } from "./progress";

/** Over the scores of a new sheet. */
const GROUP = "Voortgang";
const PART_HEADINGS = ["Code", "Plan", "Do", "Check", "Act"] as const;
const SHEET_NAME = "Voortgang";

/**
 * The name of the period after one: its last number counts on, as in "Aug 24", "2025" and "Ronde 2"; after the fourth
 * quarter comes the first of the next year. A name without a number gets one.
 */
export function nextPeriodName(name: string): string {
  const quarter = /^(\D*)([1-4])(\D+)((?:19|20)\d\d)$/.exec(name);
  if (quarter) {
    const [, before = "", number = "", between = "", year = ""] = quarter;
    const isLast = number === "4";
    const next = isLast ? "1" : (Number(number) + 1).toString();
    return `${before}${next}${between}${(Number(year) + (isLast ? 1 : 0)).toString()}`;
  }
  const last = /^(.*?)(\d+)(\D*)$/.exec(name);
  if (!last) return `${name} 2`;
  const [, before = "", digits = "", after = ""] = last;
  return `${before}${(Number(digits) + 1).toString().padStart(digits.length, "0")}${after}`;
}

/**
 * The edit that begins the next period of a table: a heading right of the last period. Undefined where something stands
 * in that column beside the table: nothing of it may come to look like a score.
 */
export function nextPeriodEdit(snapshot: Snapshot, table: ProgressTable): SetCells | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const last = table.periods.at(-1);
  if (!sheet || !last) return undefined;
  const column = last.column + 1;
  const { firstHeadingRow } = table.layout;
  const rows = [firstHeadingRow, table.headingRow, ...table.actions.map(({ row }) => row)];
  if (rows.some((row) => !isBlank(valueAt(sheet, row, column)))) return undefined;
  return {
    kind: "set-cells",
    sheet: table.sheet,
    cells: [
      {
        row: table.headingRow,
        column,
        content: { kind: "value", value: nextPeriodName(last.name), format: "@" },
      },
    ],
    expected: [null],
  };
}

/** An action of a new agenda. */
export type PlannedAction = Pick<
  ProgressTable["actions"][number],
  "code" | "plan" | "doText" | "check" | "act"
>;

/** The edit that makes the sheet for a new agenda: its actions with an empty column for each period. */
export function newProgressSheet(
  snapshot: Snapshot,
  actions: readonly PlannedAction[],
  periods: readonly string[],
): AddSheet {
  const empty = periods.map((): CellValue => null);
  return {
    kind: "add-sheet",
    name: freeSheetName(snapshot, SHEET_NAME),
    rows: [
      [...PART_HEADINGS.map((): CellValue => null), ...periods.map(() => GROUP)],
      [...PART_HEADINGS, ...periods],
      ...actions.map(({ code, plan, doText, check, act }) => [code, plan, doText, check, act, ...empty]),
    ],
    boldRows: [1, 2],
  };
}
