import type { Cents } from "../../amounts/cents";
import type { CellAddress } from "../../workbook/address";
import type { Budget, BudgetLine } from "../budget";
import { budgetCell } from "../budgetCell";
import { countedUp } from "../countedUp";
import { countedLines } from "../reading/budgetLines";
import { kindOfColumn } from "../reading/columnKind";
import { programmeExpense } from "../overhead/computeOverhead";

/** The same line in two tables, with the amount of each in cents and counted up, whatever sign it is printed with. */
export interface ComparedLine {
  readonly line: BudgetLine;
  readonly other: BudgetLine;
  readonly cell: CellAddress;
  readonly otherCell: CellAddress;
  readonly period: string;
  readonly amounts: readonly [Cents | null, Cents | null];
}

interface PeriodPair {
  readonly wholeIndex: number;
  readonly partIndex: number;
}

/**
 * Periods of the same name. Two tables with one column each are about the same period where a heading is missing or tells
 * no year; what was realised or forecast is never laid beside a budget.
 */
export function matchingPeriods(whole: Budget, part: Budget): readonly PeriodPair[] {
  const named = part.periods.flatMap((period, partIndex) => {
    const wholeIndex =
      period.name === "" ? -1 : whole.periods.findIndex((other) => other.name === period.name);
    return wholeIndex < 0 ? [] : [{ wholeIndex, partIndex }];
  });
  if (named.length > 0) return named;
  const [one, other] = [whole.periods[0], part.periods[0]];
  if (!one || !other || whole.periods.length > 1 || part.periods.length > 1) return [];
  const areBudgets = [one, other].every(({ name }) => kindOfColumn(name) === "budget");
  const areYears = [one, other].every(({ name }) => /\b(?:19|20)\d\d\b/.test(name));
  return areBudgets && !areYears ? [{ wholeIndex: 0, partIndex: 0 }] : [];
}

/** The items of a chapter with their counterparts in the whole budget, for every period that both have. */
export function comparedLines(whole: Budget, part: Budget): readonly ComparedLine[] {
  return matchingPeriods(whole, part).flatMap(({ wholeIndex, partIndex }) => {
    const wholePeriod = whole.periods[wholeIndex];
    const partPeriod = part.periods[partIndex];
    if (!wholePeriod || !partPeriod) return [];
    return part.lines.flatMap((line): ComparedLine[] => {
      const other = counterpart(whole, line);
      if (!other) return [];
      const cell = budgetCell(part, line, partPeriod);
      const otherCell = budgetCell(whole, other, wholePeriod);
      const amounts = [countedUp(part, line, partIndex), countedUp(whole, other, wholeIndex)] as const;
      return [{ line, other, cell, otherCell, period: wholePeriod.name, amounts }];
    });
  });
}

/** The line that says the same in the whole budget: by programme number, otherwise by name. */
export function counterpart(whole: Budget, line: BudgetLine): BudgetLine | undefined {
  // A chapter states what things cost: income that stands in it is told elsewhere, and not under the same lines.
  if (line.partOf !== undefined || line.side === "income") return undefined;
  if (line.programme !== undefined && line.kind !== "result") return programmeExpense(whole, line.programme);
  if (line.kind !== "item") return undefined;
  const name = plainName(line.label);
  return countedLines(whole).find(
    (other) => other.kind === "item" && other.side !== "income" && plainName(other.label) === name,
  );
}

/** The name without case, punctuation and white space. */
function plainName(label: string): string {
  return label.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
