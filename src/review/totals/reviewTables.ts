import type { ReadingCorrection } from "../../budget/reading/readingCorrection";
import { budgetNotRead } from "../../budget/reading/recogniseBudget";
import { unitOf } from "../../budget/reading/unit";
import { tablesBeside } from "../../budget/reading/stacked/tablesBeside";
import type { TotalsDecisions } from "../../totals/decisions";
import { readAmounts } from "../../totals/readAmounts";
import { isSameName } from "../../workbook/peilSheet";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { TableRows } from "../tableRows";
import { joinReviews } from "./beside/joinReviews";
import { reviewBeside } from "./beside/reviewBeside";
import { reviewTotals, type TotalsReview } from "./reviewTotals";

/**
 * Reviews the totals of a sheet; tables that stand beside each other by themselves, and so budgets
 * beneath each other. Where somebody said how the sheet is to
 * be read, or which of its rows is a total, its rows are taken as they are.
 */
export function reviewTables(
  sheet: SheetSnapshot,
  tables: readonly TableRows[],
  decisions: TotalsDecisions,
  reading: ReadingCorrection,
): TotalsReview {
  const isSaid = [reading.area, reading.periods, reading.labels, reading.linesAre].some((said) => said !== undefined);
  const isDecided = [...decisions.additions, ...decisions.noAdditions].some((one) => isSameName(one.sheet, sheet.name));
  if (isSaid || isDecided) return reviewTotals(sheet, tables, decisions, reading);
  const grid = readAmounts(sheet);
  const beside = tablesBeside(sheet, grid);
  if (beside.length > 1) return reviewBeside(sheet, grid, beside, tables, decisions, reading);
  const notRead = budgetNotRead(sheet, grid, reading);
  if (notRead?.why !== "second-budget" || !notRead.hasOwnYears) return reviewTotals(sheet, tables, decisions, reading);
  const [above, beneath] = partedAt(sheet, notRead.row);
  const unit = reading.unit ?? unitOf(sheet, notRead.row);
  return joinReviews([
    reviewTotals(above, tables, decisions, reading),
    reviewTables(beneath, tables, decisions, { ...reading, unit }),
  ]);
} // prettier-ignore

/** The rows above a row and those from it on, each where they are. */
function partedAt(sheet: SheetSnapshot, row: number): readonly [SheetSnapshot, SheetSnapshot] {
  const index = row - sheet.top;
  const rows = (from: number, to: number): SheetSnapshot => ({
    ...sheet,
    top: sheet.top + from,
    values: sheet.values.slice(from, to),
    formulas: sheet.formulas.slice(from, to),
    formats: sheet.formats.slice(from, to),
  });
  return [rows(0, index), rows(index, sheet.values.length)];
}
