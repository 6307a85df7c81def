import { amountInCents } from "../../amounts/amountInCents";
import { cents, centsFromEuro, type Cents } from "../../amounts/cents";
import type { AmountGrid } from "../../totals/amountGrid";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Budget, OtherColumn } from "../budget";
import { resultSign, signOf } from "../countedUp";
import { findBudgetTable } from "../reading/budgetTable";
import { headingText } from "../reading/columnNames";
import type { Realisation, RealisationLine } from "./realisation";
import { columnGroups, isPartOfYear, pairsIn, type ColumnGroup, type ColumnPair } from "./realisationColumns";

/** Where amounts, marks and explanations stand. */
interface Place {
  readonly sheet: SheetSnapshot;
  readonly grid: AmountGrid;
  readonly budget: Budget;
  readonly explanationColumn: number | undefined;
}

/**
 * Reads what was planned beside what was realised or is forecast, for every year that has both. Which two columns a
 * printed difference compares is not told by its heading but by its amounts: those that explain most of them.
 */
export function findRealisation(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  budget: Budget,
): readonly Realisation[] {
  if (budget.linesAre === "columns" || budget.blocks) return [];
  const explanationColumn = findBudgetTable(sheet, grid)?.explanationColumn;
  const place = { sheet, grid, budget, explanationColumn };
  return columnGroups(budget).flatMap((group) => inGroup(place, group));
}

/** Two columns that may be laid beside each other, with the column of differences that is certain to be theirs. */
interface Candidate {
  readonly planned: OtherColumn;
  readonly actual: OtherColumn;
  readonly difference: OtherColumn | undefined;
  /** How many lines that column explains. */
  readonly explained: number;
}

/**
 * The report of one year: each column of what was realised or is forecast beside its budget, with the column of differences
 * that its amounts explain best. A column of differences is given to one of them only: who explains most chooses first.
 */
function inGroup(place: Place, group: ColumnGroup): readonly Realisation[] {
  const actuals = pairsIn(group);
  const differences = group.columns.filter(({ kind }) => kind === "difference");
  const chosen = new Map<number, Candidate>();
  const isUsed = ({ column }: OtherColumn): boolean =>
    [...chosen.values()].some(({ difference }) => difference?.column === column);
  while (chosen.size < actuals.length) {
    const open = actuals.flatMap((pairs, index) => {
      const left = differences.filter((difference) => !isUsed(difference));
      const best = chosen.has(index) ? undefined : bestOf(place, pairs, left);
      return best ? [{ index, best }] : [];
    });
    const [first, ...others] = open;
    if (!first) break;
    const next = others.reduce(
      (one, other) => (other.best.explained > one.best.explained ? other : one),
      first,
    );
    chosen.set(next.index, next.best);
  }
  const found = [...chosen].sort(([one], [other]) => one - other).map(([, candidate]) => candidate);
  // A third column of differences, as of the whole year beside that of the quarter, has its own pair where one explains it.
  const further = differences
    .filter((difference) => !isUsed(difference))
    .map((difference) => bestOf(place, actuals.flat(), [difference]))
    .filter((one) => one?.difference !== undefined);
  const isSeveral = group.columns.filter(({ kind }) => kind === "realised").length > 1;
  return [...found, ...further].flatMap((one) =>
    one && !(isSeveral && isOfYearOnly(one)) ? [realisationOf(place, one)] : [],
  );
}

/** Whether some months by themselves would be laid beside a whole year: that says nothing, unless the sheet does so itself. */
function isOfYearOnly({ planned, actual, difference }: Candidate): boolean {
  return planned.kind === "budget" && isPartOfYear(actual) && difference === undefined;
}

function bestOf(
  place: Place,
  pairs: readonly ColumnPair[],
  differences: readonly OtherColumn[],
): Candidate | undefined {
  const tolerance = toleranceOf(place);
  const candidates = pairs.flatMap(([planned, actual]): readonly Candidate[] => {
    const certain = differences.flatMap((difference): readonly Candidate[] => {
      const printed = linesOf(place, planned, actual, difference).filter((line) => line.printed !== null);
      const explained = printed.filter((line) => agrees(line, tolerance)).length;
      const isCertain = explained >= 2 && explained * 2 > printed.length;
      return isCertain ? [{ planned, actual, difference, explained }] : [];
    });
    return [{ planned, actual, difference: undefined, explained: 0 }, ...certain];
  });
  return candidates.reduce<Candidate | undefined>(
    (one, other) => (one === undefined || other.explained > one.explained ? other : one),
    undefined,
  );
}

function realisationOf(place: Place, { planned, actual, difference }: Candidate): Realisation {
  return {
    sheet: place.budget.sheet,
    plannedName: printedName(place, planned),
    actualName: actual.name,
    actualKind: actual.kind,
    differenceColumn: difference?.column,
    tolerance: toleranceOf(place),
    lines: linesOf(place, planned, actual, difference),
  };
}

/**
 * The heading of a column as printed. A budget calls its columns by their years, but beside what was realised "2025" says
 * too little: there it is "Begroting 2025".
 */
function printedName({ sheet, budget }: Place, { column, name }: OtherColumn): string {
  const heading = budget.headingRow === undefined ? "" : headingText(sheet, budget.headingRow, column);
  return heading.includes(name) ? heading : name;
}

/** What the rounding of three printed numbers can cause. */
function toleranceOf({ budget }: Place): Cents {
  return centsFromEuro(1.5 * budget.unit);
}

/** Whether the printed difference is that of the two amounts, whatever its sign. */
export function agrees({ printed, favourable }: RealisationLine, tolerance: Cents): boolean {
  return printed !== null && Math.abs(Math.abs(printed) - Math.abs(favourable)) <= tolerance;
}

function linesOf(
  place: Place,
  planned: OtherColumn,
  actual: OtherColumn,
  difference: OtherColumn | undefined,
): readonly RealisationLine[] {
  const { sheet, budget } = place;
  return budget.lines.flatMap((line): RealisationLine[] => {
    // Without a sign of the result nobody can say what is favourable there.
    const sign = line.side === "result" ? resultSign(budget) : signOf(budget, line);
    const [was, is] = [amountAt(place, line.row, planned.column), amountAt(place, line.row, actual.column)];
    if (sign === undefined || was === null || is === null) return [];
    const more = cents(sign * (is - was));
    const less = cents(sign * (was - is));
    const isExpense = line.side === "expenses" || line.side === "transfer";
    const printed = difference ? amountAt(place, line.row, difference.column) : null;
    const mark = difference && markAt(sheet, line.row, difference.column);
    const { explanationColumn } = place;
    const cellAt = (column: number): RealisationLine["cell"] => ({
      sheet: budget.sheet,
      row: line.row,
      column,
    });
    return [
      {
        cell: cellAt(difference?.column ?? actual.column),
        label: line.label,
        programme: line.programme,
        kind: line.kind,
        side: line.side,
        planned: cents(sign * was),
        actual: cents(sign * is),
        favourable: isExpense ? less : more,
        printed: printed === null ? null : cents(Math.abs(printed)),
        mark: mark?.mark,
        markCell: cellAt(mark?.column ?? actual.column),
        isExplained:
          explanationColumn === undefined
            ? undefined
            : headingText(sheet, line.row, explanationColumn) !== "",
      },
    ];
  });
}

function amountAt({ grid, budget }: Place, row: number, column: number): Cents | null {
  const cell = grid.at(row, column);
  return cell.kind === "number" ? (amountInCents(cell.value, budget.unit) ?? null) : null;
}

/** V or N before or after the difference, or alone in a cell beside it. */
function markAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): { readonly mark: "V" | "N"; readonly column: number } | undefined {
  for (const [at, pattern] of [
    [column, /^([vn]) ?\S*\d|\d ?([vn])$/i],
    [column + 1, /^([vn])$/i],
    [column - 1, /^([vn])$/i],
  ] as const) {
    const found = pattern.exec(headingText(sheet, row, at));
    const letter = (found?.[1] ?? found?.[2])?.toUpperCase();
    if (letter === "V" || letter === "N") return { mark: letter, column: at };
  }
  return undefined;
}
