import type { BudgetUnit } from "../budget";
import type { SheetSnapshot } from "../../workbook/snapshot";

const THOUSANDS =
  /(?:[x×*]\s*(?:€|eur|euro)?\s*1[. ]?000\b)|\bin\s+(?:€|eur|euro)\s*1[. ]000\b|\bin duizend(?:en|tallen)?\b|\bin thousands\b|\bk€|€k\b/i;

const MILLIONS =
  /(?:[x×*]\s*(?:€|eur|euro)?\s*1[. ]?000[. ]?000\b)|[x×*]\s*(?:€|eur|euro)?\s*1?\s*(?:mln|miljoen|million)\b|\bin\s+(?:€\s*)?(?:mln|miljoen(?:en)?|millions)\b|\bm€|€m\b/i;

/**
 * How many euro one printed unit is: "x 1.000", "× € 1.000", "in duizenden euro's", "x € 1 mln" above or in the heading of the table,
 * or anywhere in a sentence about the amounts.
 */
export function unitOf(sheet: SheetSnapshot, firstRow: number): BudgetUnit {
  const speaks = (words: RegExp): boolean =>
    sheet.values.some((row, index) =>
      row.some(
        (value) =>
          typeof value === "string" &&
          words.test(value) &&
          (index <= firstRow - sheet.top || /\b(?:bedragen|amounts)\b/i.test(value)),
      ),
    );
  if (speaks(MILLIONS)) return 1_000_000;
  return speaks(THOUSANDS) ? 1000 : 1;
}
