import { formProgress, type PlanForm } from "../planning/yearPlan/forms";
import type { QualityOverview } from "../planning/yearPlan/qualityOverview";
import { cellName } from "../workbook/address";

/** A form as `check --json` prints it: what each ambition asks and what was filled in, by part. */
export function formLine(form: PlanForm): object {
  return {
    sheet: form.sheet,
    kind: form.kind,
    ...(form.due ? { due: form.due } : {}),
    ...formProgress(form),
    entries: form.entries.map(({ row, focusArea, ambition, fields }) => ({
      cell: cellName({ row, column: form.columns.get("ambition") ?? 1 }),
      focusArea,
      ambition,
      ...Object.fromEntries(fields.map(({ part, text }) => [part, text])),
    })),
  };
}

/** The frame of the quality cycle as `check --json` prints it. */
export function overviewLine({ sheet, column, lines, share }: QualityOverview): object {
  return {
    sheet,
    lines: lines.map(({ row, be, doing, know }) => ({ cell: cellName({ row, column }), be, doing, know })),
    share,
  };
}
