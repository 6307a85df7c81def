import { usedArea, type SheetSnapshot } from "../../workbook/snapshot";
import type { PlanTable } from "./comparePlans";
import { codeColumnBeside } from "../reading/actionRows";
import { headingsIn } from "../reading/headingsIn";
import { readActions } from "../reading/readTable";
import type { ProgressSettings } from "../settings/progressSettings";
import type { TableLayout } from "../reading/tableLayout";

/** Finds the plan-do-check-act tables of a sheet, each with the codes of its actions, whether or not it has scores. */
export function recognisePlans(sheet: SheetSnapshot, settings: ProgressSettings): readonly PlanTable[] {
  const area = usedArea(sheet);
  if (!area) return [];
  return headingsIn(sheet, area).flatMap(({ heading, bottom }): PlanTable[] => {
    if (!heading.isPlanDoCheckAct) return [];
    const code =
      heading.parts.get("code") ?? codeColumnBeside(sheet, heading.parts, heading.last, area.left, bottom);
    if (code === undefined) return [];
    const layout: TableLayout = {
      firstHeadingRow: heading.first,
      lastHeadingRow: heading.last,
      parts: new Map([...heading.parts, ["code" as const, code]]),
      isCodeHeaded: heading.parts.has("code"),
      scores: [],
      norms: [],
    };
    const actions = readActions(sheet, layout, settings, bottom);
    return actions.length === 0 ? [] : [{ sheet: sheet.name, actions, layout }];
  });
}
