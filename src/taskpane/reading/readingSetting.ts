import type { PeilSetting } from "../../workbook/changePeil";

/** The setting of the sheet Peil that says how a sheet is to be read; an empty value takes it back. */
export function readingSetting(sheet: string, value: string): PeilSetting {
  return { name: `Lezing ${sheet}`, value, alsoNamed: [`Reading ${sheet}`] };
}
