import type { Budget } from "../../budget/budget";
import { NO_CORRECTION, type ReadingCorrection } from "../../budget/reading/readingCorrection";
import { unitUnclear } from "../../budget/reading/unitUnclear";
import { findBudgetsToDate, type BudgetToDate } from "../../budget/realisation/budgetToDate";
import { findRealisation } from "../../budget/realisation/findRealisation";
import type { Realisation } from "../../budget/realisation/realisation";
import { relationsBeside } from "../../budget/realisation/relationsBeside";
import { recogniseBudgets } from "../../budget/reading/recogniseBudget";
import type { Finding, Hint, Skipped } from "../../findings/finding";
import { runsDown, type Sum } from "../../findings/sum";
import type { AmountGrid } from "../../totals/amountGrid";
import { applyTotalsDecisions, type TotalsDecisions } from "../../totals/decisions";
import { explainSum } from "../../totals/explain";
import { withItemSums } from "../../totals/itemSums";
import { findRelations } from "../../totals/findRelations";
import { judgeRelations } from "../../totals/judge";
import { readAmounts } from "../../totals/readAmounts";
import type { Relation } from "../../totals/relation";
import { isSameName } from "../../workbook/peilSheet";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { TableRows } from "../tableRows";
import { amountsTooLarge } from "./amountsTooLarge";
import { partsOfLines } from "./asides/partsOfLines";
import { relationsPastAsides } from "./asides/relationsPastAsides";
import { withoutCancellingTerms } from "./cancellingTerms";
import { withFavourableSigns } from "./favourableSigns";
import { budgetsNotRead } from "./budgetsNotRead";
import { formulaFindings } from "./formulaFindings";
import { withFormulaHints } from "./formulaHints";
import { cellsThatHold, likelyHints } from "./likelyHints";
import { percentageChecks } from "./percentageChecks";
import { realisedAlone } from "./realisedAlone";
import { placesLeftOut } from "./placesLeftOut";
import type { PlacedSum } from "./placedSum";
import { placeSums } from "./placeSums";
import { roundedSums } from "./roundedSums";
import { undecidedTotals } from "./undecidedTotals";
import { withStrongestEvidence } from "./strongerEvidence";
import { withSubtractingWords } from "./subtractingWords";
import { withTurnedResults } from "./turnedResults";
import { uncountedLines } from "./uncountedLines";
import { provedSums } from "./unprovable";
import { unprovedPlaces } from "./unprovedPlaces";
import { unprovedTotals } from "./unprovedTotals";
import { unreadFormulas } from "./unreadFormulas";
import { unreadableNumbers, type UnreadableCell } from "./unreadableNumbers";
import { withoutNoAmounts } from "./withoutNoAmounts";
import { wrongSums } from "./wrongSums";

/** What the totals of one sheet gave. */
export interface TotalsReview {
  readonly budgets: readonly Budget[];
  readonly realisations: readonly Realisation[];
  readonly budgetsToDate: readonly BudgetToDate[];
  readonly relations: readonly Relation[];
  readonly sums: readonly Sum[];
  readonly findings: readonly Finding[];
  readonly performed: number;
  readonly skipped: readonly Skipped[];
}

/** Finds and judges every total of a sheet. What stands in a table of scores or norms adds up by chance: it is left out. */
export function reviewTotals(
  sheet: SheetSnapshot,
  tables: readonly TableRows[],
  decisions: TotalsDecisions,
  reading: ReadingCorrection = NO_CORRECTION,
): TotalsReview {
  const grid = readAmounts(sheet);
  const found = relationsPastAsides(sheet, grid, findRelations(sheet)).filter(
    (relation) => !isInTable(relation, tables),
  );
  const decided = applyTotalsDecisions(sheet.name, found, decisions, (axis) => placesOf(sheet, axis));
  const budgets = recogniseBudgets(sheet, grid, decided, reading);
  const realisations = budgets.flatMap((budget) => findRealisation(sheet, grid, budget));
  const amounts = withoutNoAmounts(decided, budgets[0], reading);
  const relations = withStrongestEvidence(sheet, relationsBeside(amounts.relations, realisations));
  const place = placeSums(sheet, grid, budgets);
  const isDecided = ({ sum }: PlacedSum): boolean => isOfDecision(relations, sum);

  const leftOut = placesLeftOut(sheet, grid, relations);
  const judged = [...judgeRelations(sheet, relations), ...leftOut.holding];
  const isJudgedElsewhere = (row: number): boolean =>
    tables.some(({ first, last }) => row >= first && row <= last);
  const percentages = percentageChecks(sheet, grid, isJudgedElsewhere);
  const sums = withItemSums(
    withoutCancellingTerms(withTurnedResults(withSubtractingWords(withFavourableSigns(judged)))),
  ).filter((sum) => !percentages.isWorkedOut(sum));
  const placed = place(sums);
  const proved = provedSums(sheet, placed, grid, isDecided);
  const failingElsewhere = leftOut.failing.filter((sum) => !percentages.isWorkedOut(sum));
  const failsHere = provedSums(sheet, place(withFavourableSigns(failingElsewhere)), grid, isDecided);
  const undecided = placed.filter(({ sum }) => sum.verdict === "undecided");
  const items = placed.filter((entry) => isCheckedFromItems(entry, proved.wrong));
  const undecidedItems = items.filter(({ sum }) => sum.fromItems?.verdict === "undecided");
  const noAdditions = noAdditionRows(sheet, decisions);
  const unproved = unprovedTotals(
    sheet,
    grid,
    relations,
    (row) => noAdditions.has(row) || isJudgedElsewhere(row),
  );
  const parts = partsOfLines(sheet, grid, isJudgedElsewhere);

  const holds = cellsThatHold(sums);
  const explain = (sum: Sum): readonly Hint[] =>
    likelyHints(explainSum({ sheet, relations }, sum), sum, holds);
  const unreadable = unreadableOutside(tables, sheet, grid);
  const errors = withFormulaHints(sheet, grid, [
    ...unreadableNumbers(unreadable, placed, explain),
    ...wrongSums(proved.wrong, explain),
  ]);
  const notJudged = undecided.length + proved.findings.length + proved.skipped.length;
  return {
    budgets,
    realisations,
    budgetsToDate: budgets.flatMap((budget) => (budget.blocks ? [] : findBudgetsToDate(grid, budget))),
    relations,
    sums,
    findings: [
      ...errors,
      ...budgets.flatMap((budget) => amountsTooLarge(grid, budget)),
      ...unproved.findings,
      ...proved.findings,
      ...unprovedPlaces(failsHere.wrong),
      ...failsHere.findings,
      ...uncountedLines(sheet, grid, relations),
      ...parts.findings,
      ...percentages.findings,
      ...(reading.unit === undefined ? budgets.flatMap((budget) => unitUnclear(grid, budget)) : []),
      ...formulaFindings(sheet, errors),
      ...roundedSums(placed),
    ].filter(amounts.isLeft),
    performed:
      sums.length -
      notJudged +
      items.length -
      undecidedItems.length +
      parts.performed +
      percentages.performed,
    skipped: [
      ...amounts.skipped,
      ...proved.skipped,
      ...unreadFormulas(sheet),
      ...budgetsNotRead(sheet, grid, reading, budgets),
      ...undecidedTotals(undecided, "review.total"),
      ...undecidedTotals(undecidedItems, "figures.totalFromItems"),
      ...unproved.skipped,
      ...leftOut.skipped,
      ...percentages.skipped,
      ...realisedAlone(budgets, realisations),
    ],
  };
}

/** A total is held against its items too, unless it was not judged itself. */
function isCheckedFromItems(entry: PlacedSum, wrong: readonly PlacedSum[]): boolean {
  const { fromItems, verdict } = entry.sum;
  if (fromItems === undefined || verdict === "undecided") return false;
  return verdict !== "wrong" || wrong.includes(entry);
}

/** Cells that look like a number and are none; what stands in a table of scores or norms is judged there. */
function unreadableOutside(
  tables: readonly TableRows[],
  sheet: SheetSnapshot,
  grid: AmountGrid,
): readonly UnreadableCell[] {
  return grid.unreadable
    .filter(({ row }) => !tables.some(({ first, last }) => row >= first && row <= last))
    .map((cell) => ({ cell, text: String(valueAt(sheet, cell.row, cell.column) ?? "") }));
}

/** Whether somebody said that this is an addition: then it is to hold, whatever it looks like. */
function isOfDecision(relations: readonly Relation[], sum: Sum): boolean {
  const axis = runsDown(sum) ? "rows" : "columns";
  const line = axis === "rows" ? sum.total.row : sum.total.column;
  return relations.some((one) => one.evidence === "decision" && one.axis === axis && one.total === line);
}

function noAdditionRows(sheet: SheetSnapshot, { noAdditions }: TotalsDecisions): ReadonlySet<number> {
  const own = noAdditions.filter((line) => line.axis === "rows" && isSameName(line.sheet, sheet.name));
  return new Set(own.map(({ total }) => total));
}

function placesOf(sheet: SheetSnapshot, axis: Relation["axis"]): readonly number[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const [first, last] = axis === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isInTable(relation: Relation, tables: readonly TableRows[]): boolean {
  const rows = relation.axis === "rows" ? [relation.total] : relation.across;
  return tables.some(({ first, last }) => rows.some((row) => row >= first && row <= last));
}
