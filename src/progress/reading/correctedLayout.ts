import type { SheetSnapshot } from "../../workbook/snapshot";
import type { LayoutCorrection } from "../settings/progressSettings";
import { columnHeading } from "./scoreColumns";
import type { TableLayout } from "./tableLayout";

/** The layout that people decided on; a period without a heading is named by its column's number. */
export function correctedLayout(sheet: SheetSnapshot, told: LayoutCorrection): TableLayout {
  const heading = { first: told.firstHeadingRow, last: told.lastHeadingRow, parts: told.parts };
  return {
    firstHeadingRow: told.firstHeadingRow,
    lastHeadingRow: told.lastHeadingRow,
    parts: told.parts,
    isCodeHeaded: told.parts.has("code"),
    scores: told.scores.map((column) => {
      const { name, group } = columnHeading(sheet, heading, column, sheet.left);
      return { column, name: name === "" ? column.toString() : name, group };
    }),
    norms: told.norm === undefined ? [] : [{ column: told.norm, period: undefined }],
  };
}
