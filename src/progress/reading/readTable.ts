import { isBlank } from "../../workbook/cell";
import { formatAt, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { actionRows } from "./actionRows";
import { normOf } from "../colours/normOf";
import type { Action, ProgressTable } from "../progress";
import type { ProgressSettings } from "../settings/progressSettings";
import { readScore } from "./readScore";
import { shownValue } from "../../workbook/shownValue";
import type { TableLayout } from "./tableLayout";

/** Reads the actions of a table whose layout is known; undefined where it has no scores or no actions. */
export function readTable(
  sheet: SheetSnapshot,
  layout: TableLayout,
  settings: ProgressSettings,
  bottom: number,
): ProgressTable | undefined {
  const actions = readActions(sheet, layout, settings, bottom);
  if (actions.length === 0 || layout.scores.length === 0) return undefined;
  return {
    sheet: sheet.name,
    headingRow: layout.lastHeadingRow,
    layout,
    periods: layout.scores.map(({ name, group, column }) => ({ name, group, column })),
    actions,
  };
}

/** Reads the actions under a heading, with the scores of the layout's columns. */
export function readActions(
  sheet: SheetSnapshot,
  layout: TableLayout,
  settings: ProgressSettings,
  bottom: number,
): readonly Action[] {
  const scores = layout.scores.map(({ column }) => column);
  return actionRows(sheet, { ...layout, scores }, layout.lastHeadingRow, bottom).map((row) =>
    readAction(sheet, row, layout, settings),
  );
}

function readAction(
  sheet: SheetSnapshot,
  row: number,
  layout: TableLayout,
  settings: ProgressSettings,
): Action {
  const { parts } = layout;
  const text = (column: number | undefined): string => {
    const value = column === undefined ? null : shownValue(sheet, row, column);
    return isBlank(value) ? "" : String(value).replaceAll(/\s+/g, " ").trim();
  };
  const code = text(parts.get("code"));
  return {
    row,
    code,
    plan: text(parts.get("plan")),
    doText: text(parts.get("doText")),
    check: text(parts.get("check")),
    act: text(parts.get("act")),
    scores: layout.scores.map(({ column }) =>
      readScore(valueAt(sheet, row, column), formatAt(sheet, row, column)),
    ),
    norms: layout.scores.map(({ name }) => normOf(sheet, row, code, name, layout.norms, settings.norms)),
  };
}
