import { usedArea, type SheetSnapshot } from "../../workbook/snapshot";
import { findLegend } from "../colours/legend";
import { actionRows, codeColumnBeside } from "./actionRows";
import { correctedLayout } from "./correctedLayout";
import type { Heading } from "./headingRows";
import { headingsIn } from "./headingsIn";
import type { ProgressTable } from "../progress";
import { NO_PROGRESS_SETTINGS, type ProgressSettings } from "../settings/progressSettings";
import { readTable } from "./readTable";
import { scoreColumns } from "./scoreColumns";
import type { TableLayout } from "./tableLayout";

/**
 * Finds the tables of actions with a column of scores a period. A table is known by its heading, which names at least
 * three of plan, do, check and act in any order; or which names an action and scores, with scores under it. What was
 * decided in the sheet Peil about a sheet goes before what is recognised.
 */
export function recogniseProgress(
  sheet: SheetSnapshot,
  settings: ProgressSettings = NO_PROGRESS_SETTINGS,
): readonly ProgressTable[] {
  const used = usedArea(sheet);
  if (!used) return [];
  // A legend of ours stands under everything and is no action.
  const area = { ...used, bottom: (findLegend(sheet)?.row ?? used.bottom + 1) - 1 };
  const decided = settings.layouts.findLast(({ sheet: name }) => isSameSheet(name, sheet.name));
  if (decided) {
    const layout = decided.table === "none" ? undefined : correctedLayout(sheet, decided.table);
    const table = layout && readTable(sheet, layout, settings, area.bottom);
    return table ? [table] : [];
  }
  return headingsIn(sheet, area).flatMap(({ heading, bottom }) => {
    const layout = layoutUnder(sheet, heading, settings, { ...area, bottom });
    return (layout && readTable(sheet, layout, settings, bottom)) ?? [];
  });
}

function layoutUnder(
  sheet: SheetSnapshot,
  heading: Heading,
  settings: ProgressSettings,
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
): TableLayout | undefined {
  const beside = heading.parts.has("code")
    ? undefined
    : codeColumnBeside(sheet, heading.parts, heading.last, left, bottom);
  const parts = beside === undefined ? heading.parts : new Map([...heading.parts, ["code" as const, beside]]);
  const known = { ...heading, parts };
  const isCodeHeaded = heading.parts.has("code");
  const rows = actionRows(sheet, { parts, isCodeHeaded, scores: [] }, heading.last, bottom);
  const { scores, norms } = scoreColumns(sheet, known, rows, settings.progressWords, left, right);
  const layout: TableLayout = {
    firstHeadingRow: heading.first,
    lastHeadingRow: heading.last,
    parts,
    isCodeHeaded,
    scores,
    norms,
  };
  return heading.isPlanDoCheckAct || scores.length > 0 ? layout : undefined;
}

function isSameSheet(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
