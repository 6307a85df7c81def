import type { Skipped } from "../../findings/finding";
import { message } from "../../language/messages";
import { sumAreas } from "../../totals/formulas/sumAreas";
import { cellName } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";

const ADDS_UP = /\b(?:SUM|SUBTOTAL|AGGREGATE|SUMIFS?|SUMPRODUCT)\(/i;

/**
 * Formulas that add up something Peil does not follow: another sheet, a condition, a table. Their numbers are checked as
 * any others; whether the formula covers the right lines is not, and one line for each sheet says so.
 */
export function unreadFormulas(sheet: SheetSnapshot): readonly Skipped[] {
  const cells = sheet.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      formula !== null && ADDS_UP.test(formula) && !sumAreas(sheet, formula)
        ? [{ cell: { sheet: sheet.name, row: sheet.top + r, column: sheet.left + c }, formula }]
        : [],
    ),
  );
  const [first] = cells;
  if (!first) return [];
  const values = {
    count: cells.length,
    cell: cellName(first.cell),
    formula: first.formula,
    sheet: sheet.name,
  };
  return [{ what: message("totals.unreadFormulas", values), why: message("totals.unreadFormulasWhy") }];
}
