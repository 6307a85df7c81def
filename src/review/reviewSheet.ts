import { recogniseBudget } from "../budget/recogniseBudget";
import type { Budget } from "../budget/budget";
import type { Finding, Hint, Skipped } from "../findings/finding";
import type { Sum } from "../findings/sum";
import { message } from "../language/messages";
import { checkProgress } from "../progress/checkProgress";
import type { ProgressTable } from "../progress/progress";
import { recogniseProgress } from "../progress/recogniseProgress";
import type { AmountGrid } from "../totals/amountGrid";
import { explainSum } from "../totals/explain";
import { lineDescriber } from "../totals/describeLines";
import { findRelations } from "../totals/findRelations";
import { judgeRelation } from "../totals/judge";
import { readAmounts } from "../totals/readAmounts";
import type { Relation } from "../totals/relation";
import { usedArea, valueAt, type SheetSnapshot } from "../workbook/snapshot";
import { placeMessage, type PlacedSum } from "./placedSum";
import { roundedSums } from "./roundedSums";
import { unreadableNumbers } from "./unreadableNumbers";
import { wrongSums } from "./wrongSums";

/** What one sheet gave. */
export interface SheetReview {
  readonly budget: Budget | undefined;
  readonly progress: readonly ProgressTable[];
  readonly relations: readonly Relation[];
  readonly sums: readonly Sum[];
  readonly findings: readonly Finding[];
  readonly performed: number;
  readonly skipped: readonly Skipped[];
}

const NOTHING: SheetReview = {
  budget: undefined,
  progress: [],
  relations: [],
  sums: [],
  findings: [],
  performed: 0,
  skipped: [],
};

/** Everything that can be checked within one sheet. A sheet that is not checked says why. */
export function reviewSheet(sheet: SheetSnapshot): SheetReview {
  const what = message("review.sheet", { sheet: sheet.name });
  if (sheet.visibility !== "visible")
    return { ...NOTHING, skipped: [{ what, why: message("review.sheetHidden") }] };
  if (!usedArea(sheet)) return { ...NOTHING, skipped: [{ what, why: message("review.sheetEmpty") }] };
  const progress = recogniseProgress(sheet);
  const totals = reviewTotals(sheet, progress);
  const scores = progress.map(checkProgress);
  const performed = totals.performed + scores.reduce((sum, check) => sum + check.performed, 0);
  const isNothing = performed === 0 && !totals.budget && totals.findings.length === 0;
  return {
    ...totals,
    progress,
    findings: [...totals.findings, ...scores.flatMap((check) => check.findings)],
    performed,
    skipped: [...totals.skipped, ...(isNothing ? [{ what, why: message("review.sheetNothing") }] : [])],
  };
}

function reviewTotals(
  sheet: SheetSnapshot,
  progress: readonly ProgressTable[],
): Omit<SheetReview, "progress"> {
  const grid = readAmounts(sheet);
  const relations = findRelations(sheet).filter((relation) => !isAmongScores(relation, progress));
  const budget = recogniseBudget(sheet, grid, relations);
  const nameOf = placeNamer(sheet, grid, budget);
  const placed = relations.flatMap((relation) =>
    judgeRelation(sheet, relation).map((sum): PlacedSum => ({
      sum,
      place: nameOf(relation.axis, sum),
      isResult: relation.terms.some((term) => term.weight === -1),
    })),
  );
  const sums = placed.map(({ sum }) => sum);
  const undecided = placed.filter(({ sum }) => sum.verdict === "undecided");
  const unreadable = grid.unreadable.map((cell) => ({
    cell,
    text: String(valueAt(sheet, cell.row, cell.column) ?? ""),
  }));
  const explain = (sum: Sum): readonly Hint[] => explainSum({ sheet, relations }, sum);
  return {
    budget,
    relations,
    sums,
    findings: [
      ...unreadableNumbers(unreadable, placed, explain),
      ...wrongSums(
        placed.filter(({ sum }) => sum.verdict === "wrong"),
        explain,
      ),
      ...roundedSums(placed),
    ],
    performed: sums.length - undecided.length,
    skipped: undecided.map((entry) => ({
      what: message("review.total", {
        label: entry.sum.label,
        place: placeMessage(entry),
        sheet: sheet.name,
      }),
      why: message("review.totalHasUnreadable"),
    })),
  };
}

/** Scores add up by chance only. */
function isAmongScores(relation: Relation, tables: readonly ProgressTable[]): boolean {
  const rows = relation.axis === "rows" ? [relation.total] : relation.across;
  return tables.some(({ headingRow, actions }) => {
    const last = actions.at(-1)?.row ?? headingRow;
    return rows.some((row) => row >= headingRow && row <= last);
  });
}

/** Names the column a sum stands in, by its period or heading; for a sum along a row, the row by its label. */
function placeNamer(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  budget: Budget | undefined,
): (axis: Relation["axis"], sum: Sum) => string {
  const columns = lineDescriber(sheet, grid, "columns");
  const rows = lineDescriber(sheet, grid, "rows");
  const names = new Map<number, string>();
  return (axis, { total }) => {
    if (axis === "columns") return rows(total.row).label;
    const known = names.get(total.column);
    if (known !== undefined) return known;
    const period = budget?.periods.find(({ column }) => column === total.column)?.name;
    const name = period ?? columns(total.column).label;
    names.set(total.column, name);
    return name;
  };
}
