import { givenName, usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { Period } from "./ambitions";

const PERIOD = /\b(20\d\d)\s*(?:[-–—/]|t\/m|tot en met|tot)\s*(20\d\d)\b/i;
const LONGEST = 12;

/**
 * The years that a text gives a plan, as in "Ondersteuningsplan 2020-2024" or "2020 t/m 2023". Two years that follow
 * each other are a school year, which is no period of a plan for several years.
 */
export function readPeriod(text: string): Period | undefined {
  const [, first = "", last = ""] = PERIOD.exec(text) ?? [];
  const length = Number(last) - Number(first);
  return first !== "" && length > 1 && length <= LONGEST
    ? { first: Number(first), last: Number(last) }
    : undefined;
}

/** The period that a title above a row of a sheet gives, or else the name of the sheet. */
export function statedPeriod(sheet: SheetSnapshot, headingRow: number): Period | undefined {
  const area = usedArea(sheet);
  for (let row = area?.top ?? headingRow; row < headingRow; row++) {
    for (let column = area?.left ?? 1; column <= (area?.right ?? 0); column++) {
      const value = valueAt(sheet, row, column);
      const period = typeof value === "string" ? readPeriod(value) : undefined;
      if (period) return period;
    }
  }
  return readPeriod(givenName(sheet));
}
