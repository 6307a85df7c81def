import type { SheetSnapshot } from "../../workbook/snapshot";

const THOUSANDS =
  /(?:[x×*]\s*(?:€|eur|euro)?\s*1[. ]?000\b)|\bin\s+(?:€|eur|euro)\s*1[. ]000\b|\bin duizend(?:en|tallen)?\b|\bin thousands\b|\bk€|€k\b/i;

/**
 * How many euro one printed unit is: "x 1.000", "× € 1.000", "in duizenden euro's" above or in the heading of the table,
 * or anywhere in a sentence about the amounts.
 */
export function unitOf(sheet: SheetSnapshot, firstRow: number): 1 | 1000 {
  const speaks = sheet.values.some((row, index) =>
    row.some(
      (value) =>
        typeof value === "string" &&
        THOUSANDS.test(value) &&
        (index <= firstRow - sheet.top || /\b(?:bedragen|amounts)\b/i.test(value)),
    ),
  );
  return speaks ? 1000 : 1;
}
