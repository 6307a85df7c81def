import type { Budget } from "../../budget/budget";
import { NO_CORRECTION, type ReadingCorrection } from "../../budget/reading/readingCorrection";
import { findBudgetsToDate, type BudgetToDate } from "../../budget/realisation/budgetToDate";
import { findRealisation } from "../../budget/realisation/findRealisation";
import type { Realisation } from "../../budget/realisation/realisation";
import { relationsBeside } from "../../budget/realisation/relationsBeside";
import { recogniseBudget } from "../../budget/reading/recogniseBudget";
import type { Finding, Hint, Skipped } from "../../findings/finding";
import type { Sum } from "../../findings/sum";
import { message } from "../../language/messages";
import type { AmountGrid } from "../../totals/amountGrid";
import { applyTotalsDecisions, type TotalsDecisions } from "../../totals/decisions";
import { lineDescriber } from "../../totals/describeLines";
import { explainSum } from "../../totals/explain";
import { withItemSums } from "../../totals/itemSums";
import { findRelations } from "../../totals/findRelations";
import { judgeRelations } from "../../totals/judge";
import { readAmounts } from "../../totals/readAmounts";
import type { Relation } from "../../totals/relation";
import { isSameName } from "../../workbook/peilSheet";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { TableRows } from "../tableRows";
import { withoutCancellingTerms } from "./cancellingTerms";
import { withFavourableSigns } from "./favourableSigns";
import { budgetsNotRead } from "./budgetsNotRead";
import { formulaFindings } from "./formulaFindings";
import { placesLeftOut } from "./placesLeftOut";
import { placeMessage, type PlacedSum } from "./placedSum";
import { roundedSums } from "./roundedSums";
import { withSubtractingWords } from "./subtractingWords";
import { uncountedLines } from "./uncountedLines";
import { provedSums } from "./unprovable";
import { unprovedPlaces } from "./unprovedPlaces";
import { unprovedTotals } from "./unprovedTotals";
import { unreadFormulas } from "./unreadFormulas";
import { unreadableNumbers } from "./unreadableNumbers";
import { wrongSums } from "./wrongSums";

/** What the totals of one sheet gave. */
export interface TotalsReview {
  readonly budget: Budget | undefined;
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
  const found = findRelations(sheet).filter((relation) => !isInTable(relation, tables));
  const decided = applyTotalsDecisions(sheet.name, found, decisions, (axis) => placesOf(sheet, axis));
  const budget = recogniseBudget(sheet, grid, decided, reading);
  const realisations = budget ? findRealisation(sheet, grid, budget) : [];
  const relations = relationsBeside(decided, realisations);
  const leftOut = placesLeftOut(sheet, grid, relations);
  const judged = [...judgeRelations(sheet, relations), ...leftOut.holding];
  const sums = withItemSums(withoutCancellingTerms(withSubtractingWords(withFavourableSigns(judged))));
  const placed = placedSums(sheet, grid, budget, sums);
  const explain = (sum: Sum): readonly Hint[] => explainSum({ sheet, relations }, sum);
  const textAt = (row: number, column: number): string => String(valueAt(sheet, row, column) ?? "");
  const isAmongAmounts = ({ row }: { readonly row: number }): boolean =>
    !tables.some(({ first, last }) => row >= first && row <= last);
  const unreadable = grid.unreadable
    .filter(isAmongAmounts)
    .map((cell) => ({ cell, text: textAt(cell.row, cell.column) }));
  const isDecided = ({ sum }: PlacedSum): boolean => isOfDecision(relations, sum);
  const proved = provedSums(placed, grid, isDecided);
  const undecided = placed.filter(({ sum }) => sum.verdict === "undecided");
  const fromItems = placed.filter(
    (entry) =>
      entry.sum.fromItems !== undefined &&
      entry.sum.verdict !== "undecided" &&
      (entry.sum.verdict !== "wrong" || proved.wrong.includes(entry)),
  );
  const unreadItems = fromItems.filter(({ sum }) => sum.fromItems?.verdict === "undecided");
  const unproved = unprovedTotals(sheet, grid, relations, noAdditionRows(sheet, decisions));
  const errors = [...unreadableNumbers(unreadable, placed, explain), ...wrongSums(proved.wrong, explain)];
  const failsHere = provedSums(
    placedSums(sheet, grid, budget, withFavourableSigns(leftOut.failing)),
    grid,
    isDecided,
  );
  return {
    budget,
    realisations,
    budgetsToDate: budget ? findBudgetsToDate(grid, budget) : [],
    relations,
    sums,
    findings: [
      ...errors,
      ...unproved.findings,
      ...proved.findings,
      ...unprovedPlaces(failsHere.wrong),
      ...failsHere.findings,
      ...uncountedLines(sheet, grid, relations),
      ...formulaFindings(sheet, errors),
      ...roundedSums(placed),
    ],
    performed:
      sums.length -
      undecided.length -
      proved.findings.length -
      proved.skipped.length +
      fromItems.length -
      unreadItems.length,
    skipped: [
      ...proved.skipped,
      ...unreadFormulas(sheet),
      ...budgetsNotRead(sheet, grid, reading),
      ...undecided.map((entry) => undecidedTotal(sheet, entry, "review.total")),
      ...unreadItems.map((entry) => undecidedTotal(sheet, entry, "figures.totalFromItems")),
      ...unproved.skipped,
      ...leftOut.skipped,
    ],
  };
}

/** Whether somebody said that this is an addition: then it is to hold, whatever it looks like. */
function isOfDecision(relations: readonly Relation[], { total, terms }: Sum): boolean {
  const axis = terms.every(({ cell }) => cell.column === total.column) ? "rows" : "columns";
  const line = axis === "rows" ? total.row : total.column;
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

function undecidedTotal(
  sheet: SheetSnapshot,
  entry: PlacedSum,
  key: "review.total" | "figures.totalFromItems",
): Skipped {
  const values = { label: entry.sum.label, place: placeMessage(entry), sheet: sheet.name };
  return { what: message(key, values), why: message("review.totalHasUnreadable") };
}

function isInTable(relation: Relation, tables: readonly TableRows[]): boolean {
  const rows = relation.axis === "rows" ? [relation.total] : relation.across;
  return tables.some(({ first, last }) => rows.some((row) => row >= first && row <= last));
}

/** Names the column each sum stands in, by its period or heading; for a sum along a row, the row by its label. */
function placedSums(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  budget: Budget | undefined,
  sums: readonly Sum[],
): readonly PlacedSum[] {
  const columns = lineDescriber(sheet, grid, "columns");
  const rows = lineDescriber(sheet, grid, "rows");
  const names = new Map<number, string>();
  const columnName = (column: number): string => {
    const known = names.get(column);
    if (known !== undefined) return known;
    const periods = budget?.linesAre === "rows" ? [...budget.periods, ...budget.otherColumns] : [];
    const period = periods.find((one) => one.column === column)?.name;
    const name = period ?? columns(column).label;
    names.set(column, name);
    return name;
  };
  const rowName = (row: number): string => {
    const periods = budget?.linesAre === "columns" ? [...budget.periods, ...budget.otherColumns] : [];
    return periods.find((one) => one.column === row)?.name ?? rows(row).label;
  };
  return sums.map((sum) => {
    const { total, terms } = sum;
    const isDown = terms.every(({ cell }) => cell.column === total.column);
    const isResult = terms.some(({ weight }) => weight === -1);
    return { sum, place: isDown ? columnName(total.column) : rowName(total.row), isResult };
  });
}
