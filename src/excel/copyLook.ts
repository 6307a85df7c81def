import { areaName } from "../workbook/address";
import type { CopyLook } from "../workbook/edit";

/** Gives cells the look of others, and nothing of what these hold. */
export function copyLook(sheet: Excel.Worksheet, { from, to }: CopyLook): void {
  sheet
    .getRange(areaName(to))
    .copyFrom(sheet.getRange(areaName(from)), Excel.RangeCopyType.formats, false, false);
}
