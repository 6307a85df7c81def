import type { Budget } from "../../../budget/budget";
import type { ReadingCorrection } from "../../../budget/reading/readingCorrection";
import { recogniseStacked } from "../../../budget/reading/recogniseBudget";
import { stackBeside } from "../../../budget/reading/stacked/stackBeside";
import type { StackedSheet } from "../../../budget/reading/stacked/stackRows";
import { unitOf } from "../../../budget/reading/unit";
import { sheetOfTable, type TableColumns } from "../../../budget/reading/stacked/tablesBeside";
import { cellInSheet } from "../../../budget/stackedBlock";
import type { Skipped } from "../../../findings/finding";
import type { Sum } from "../../../findings/sum";
import type { TotalsDecisions } from "../../../totals/decisions";
import type { AmountGrid } from "../../../totals/amountGrid";
import { findRelations } from "../../../totals/findRelations";
import { judgeRelations } from "../../../totals/judge";
import { readAmounts } from "../../../totals/readAmounts";
import type { Relation } from "../../../totals/relation";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { TableRows } from "../../tableRows";
import { withFavourableSigns } from "../favourableSigns";
import { placeSums } from "../placeSums";
import type { PlacedSum } from "../placedSum";
import { joinReviews } from "./joinReviews";
import { reviewTotals, type TotalsReview } from "../reviewTotals";
import { withSubtractingWords } from "../subtractingWords";
import { withTurnedResults } from "../turnedResults";
import { undecidedTotals } from "../undecidedTotals";
import { wrongSums } from "../wrongSums";

/**
 * Reviews tables that stand beside each other on a sheet, each by itself, and then what follows from both: a result beneath
 * one of them that takes the expenses of the other from its income. Where only together they make a whole budget, they are
 * read as one; where each is one, they are as many.
 */
export function reviewBeside(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  columns: readonly TableColumns[],
  tables: readonly TableRows[],
  decisions: TotalsDecisions,
  reading: ReadingCorrection,
): TotalsReview {
  const parts = joinReviews(
    columns.map((one) => reviewTotals(sheetOfTable(sheet, one), tables, decisions, reading)),
  );
  const areWhole = parts.budgets.length > 0 && parts.budgets.every(({ scope }) => scope === "whole");
  const together = areWhole ? undefined : stackBeside(sheet, grid, columns);
  if (!together) return parts;
  const { budget, placed } = acrossTables(together, withUnit(sheet, columns, grid, reading));
  const undecided = placed.filter(({ sum }) => sum.verdict === "undecided");
  const judged = new Set(placed.map(({ sum }) => sum.total.row));
  const isJudged = ({ what }: Skipped): boolean =>
    what.key === "review.totalRow" && judged.has(Number(what.values["row"]));
  return {
    ...parts,
    budgets: budget?.scope === "whole" ? [budget] : parts.budgets,
    sums: [...parts.sums, ...placed.map(({ sum }) => sum)],
    findings: [
      ...parts.findings,
      ...wrongSums(
        placed.filter(({ sum }) => sum.verdict === "wrong"),
        () => [],
      ),
    ],
    performed: parts.performed + placed.length - undecided.length,
    skipped: [
      ...parts.skipped.filter((one) => !isJudged(one)),
      ...undecidedTotals(undecided, "review.total"),
    ],
  };
}

/** The reading with the unit that the sheet says above its tables: the stack has no rows above. */
function withUnit(
  sheet: SheetSnapshot,
  columns: readonly TableColumns[],
  grid: AmountGrid,
  reading: ReadingCorrection,
): ReadingCorrection {
  const amounts = columns[0]?.amounts ?? [];
  const first = sheet.values.findIndex((_, index) =>
    amounts.some((column) => grid.at(sheet.top + index, column).kind === "number"),
  );
  return { ...reading, unit: reading.unit ?? unitOf(sheet, sheet.top + first + 1) };
}

interface AcrossTables {
  readonly budget: Budget | undefined;
  /** Sums with lines of more than one table, in the cells of the sheet. */
  readonly placed: readonly PlacedSum[];
}

function acrossTables({ sheet, blocks }: StackedSheet, reading: ReadingCorrection): AcrossTables {
  const grid = readAmounts(sheet);
  const relations = findRelations(sheet);
  const budget = recogniseStacked({ sheet, blocks }, reading);
  const shiftOf = (row: number): number | undefined =>
    blocks.find(({ first, last }) => row >= first && row <= last)?.right;
  const crosses = ({ axis, total, terms }: Relation): boolean =>
    axis === "rows" && terms.some(({ line }) => shiftOf(line) !== shiftOf(total));
  const judged = judgeRelations(sheet, relations.filter(crosses));
  const sums = withTurnedResults(withSubtractingWords(withFavourableSigns(judged)));
  const placed = placeSums(sheet, grid, budget ? [{ ...budget, blocks: [] }] : [])(sums);
  const inSheet = (sum: Sum): Sum => ({
    ...sum,
    total: cellInSheet(blocks, sum.total),
    terms: sum.terms.map((term) => ({ ...term, cell: cellInSheet(blocks, term.cell) })),
  });
  return {
    budget,
    placed: placed.map((entry) => ({ ...entry, sum: inSheet(entry.sum) })),
  };
}
