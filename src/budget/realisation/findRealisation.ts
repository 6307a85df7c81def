import { cents, centsFromEuro, type Cents } from "../../amounts/cents";
import { numberFromDecimal } from "../../amounts/decimal";
import type { AmountGrid } from "../../totals/amountGrid";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Budget, OtherColumn } from "../budget";
import { resultSign, signOf } from "../countedUp";
import { findBudgetTable } from "../reading/budgetTable";
import { headingText } from "../reading/columnNames";
import type { Realisation, RealisationLine } from "./realisation";
import { columnGroups, pairsIn, type ColumnGroup } from "./realisationColumns";

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
  if (budget.linesAre === "columns") return [];
  const explanationColumn = findBudgetTable(sheet, grid)?.explanationColumn;
  const place = { sheet, grid, budget, explanationColumn };
  return columnGroups(budget).flatMap((group) => inGroup(place, group));
}

/** One year may print several differences, as of what was realised and of the forecast: each is laid beside its own. */
function inGroup(place: Place, group: ColumnGroup): readonly Realisation[] {
  const [first, ...others] = group.columns.filter(({ kind }) => kind === "difference");
  const found = laidBeside(place, group, first);
  const further = others.flatMap((column) => laidBeside(place, group, column) ?? []);
  return [...(found ? [found] : []), ...further.filter((one) => one.differenceColumn !== undefined)];
}

function laidBeside(
  place: Place,
  group: ColumnGroup,
  difference: OtherColumn | undefined,
): Realisation | undefined {
  const tolerance = centsFromEuro(1.5 * place.budget.unit);
  const candidates = pairsIn(group).map(([planned, actual]) => {
    const lines = linesOf(place, planned, actual, difference);
    const printed = lines.filter((line) => line.printed !== null);
    const explained = printed.filter((line) => agrees(line, tolerance));
    return { planned, actual, lines, printed: printed.length, explained: explained.length };
  });
  const [first] = candidates;
  if (!first) return undefined;
  const best = candidates.reduce((one, other) => (other.explained > one.explained ? other : one), first);
  const isCertain = best.explained >= 2 && best.explained * 2 > best.printed;
  return {
    sheet: place.budget.sheet,
    plannedName: best.planned.name,
    actualName: best.actual.name,
    actualKind: best.actual.kind,
    differenceColumn: isCertain ? difference?.column : undefined,
    tolerance,
    lines: best.lines,
  };
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
  return cell.kind === "number" ? centsFromEuro(numberFromDecimal(cell.value) * budget.unit) : null;
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
