import { isBlank } from "../workbook/cell";
import type { AddSheet, Edit, LimitInput, NewCell } from "../workbook/edit";
import { freeSheetName } from "../workbook/freeSheetName";
import { valueAt, type Snapshot } from "../workbook/snapshot";
import { limitOn, type LimitWords } from "./colours/limits";
import { DEFAULT_NORM } from "./colours/normOf";
import type { ProgressTable } from "./progress";
import { cellAreas } from "./scoreCells";

/** Over the scores of a new sheet. */
const GROUP = "Voortgang";
const PART_HEADINGS = ["Code", "Plan", "Do", "Check", "Act"] as const;
const NORM_HEADING = "Norm";
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
 * The edits that begin the next period of a table: a heading right of the last period, and a limit on its cells.
 * Undefined where something stands in that column beside the table: nothing of it may come to look like a score.
 */
export function nextPeriodEdits(
  snapshot: Snapshot,
  table: ProgressTable,
  limit: LimitWords,
): readonly Edit[] | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const last = table.periods.at(-1);
  if (!sheet || !last) return undefined;
  const column = last.column + 1;
  const { firstHeadingRow } = table.layout;
  const rows = [firstHeadingRow, table.headingRow, ...table.actions.map(({ row }) => row)];
  if (rows.some((row) => !isBlank(valueAt(sheet, row, column)))) return undefined;
  const cells = table.actions.map(({ row }) => ({ row, column }));
  return [
    {
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
    },
    ...cellAreas(cells).map((area) => limitOn(table.sheet, area, limit)),
  ];
}

/** An action of a new agenda. */
export type PlannedAction = Pick<
  ProgressTable["actions"][number],
  "code" | "plan" | "doText" | "check" | "act"
>;

/**
 * The edits that make the sheet for a new agenda: its actions with an empty column for each period, in which only scores
 * can be typed, and a column of norms that can be changed there.
 */
export function newProgressSheet(
  snapshot: Snapshot,
  actions: readonly PlannedAction[],
  periods: readonly string[],
  limit: LimitWords,
): readonly [AddSheet, LimitInput] {
  return progressSheet(freeSheetName(snapshot, SHEET_NAME), actions, periods, limit);
}

/** The edits of `newProgressSheet` for a sheet of this name. */
export function progressSheet(
  name: string,
  actions: readonly PlannedAction[],
  periods: readonly string[],
  limit: LimitWords,
): readonly [AddSheet, LimitInput] {
  const empty = periods.map((): NewCell => null);
  const heading = (text: string): NewCell => ({ kind: "value", value: text, format: "@" });
  const first = PART_HEADINGS.length + 1;
  return [
    {
      kind: "add-sheet",
      name,
      rows: [
        [...PART_HEADINGS.map(() => null), ...periods.map(groupOf), null],
        [...PART_HEADINGS, ...periods.map(heading), NORM_HEADING],
        ...actions.map(({ code, plan, doText, check, act }): readonly NewCell[] => [
          heading(code),
          plan,
          doText,
          check,
          act,
          ...empty,
          DEFAULT_NORM,
        ]),
      ],
      boldRows: [1, 2],
      widths: [8, 36, 36, 36, 36, ...periods.map(() => 12), 8],
      frozenRows: 2,
    },
    limitOn(name, { top: 3, left: first, bottom: actions.length + 2, right: first + periods.length }, limit),
  ];
}

/**
 * The edits that add a table of scores for two years from `year` on, with rows for two actions of each of three aims. What
 * stands in them asks for what is to come there: rows without words are no actions.
 */
export function progressTemplate(
  name: string,
  year: number,
  limit: LimitWords,
): readonly [AddSheet, LimitInput] {
  const actions = ["A1", "A2", "B1", "B2", "C1", "C2"].map((code): PlannedAction => ({
    code,
    plan: `Doel ${code}: wat willen wij bereiken?`,
    doText: `Actie ${code}: wat gaan wij doen?`,
    check: `Waaraan zien wij dat ${code} lukt?`,
    act: `Wat doen wij als ${code} niet lukt?`,
  }));
  return progressSheet(name, actions, [year.toString(), (year + 1).toString()], limit);
}

/** An evaluation is no progress: it looks back on all of it. */
function groupOf(period: string): string {
  return /^evaluati/i.test(period) ? "Evaluatie" : GROUP;
}
