import { percentagesIn, type PercentageCell } from "../../budget/percentages/percentageCells";
import { meaningOf, type PercentageMeaning } from "../../budget/percentages/percentageMeanings";
import type { Finding, Skipped } from "../../findings/finding";
import { runsDown, type Sum } from "../../findings/sum";
import { message } from "../../language/messages";
import type { AmountGrid } from "../../totals/amountGrid";
import { lineDescriber } from "../../totals/describeLines";
import { wordOf } from "../../totals/words";
import { columnLetters } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** Percentages that add up to something this much further from 100 are no shares of one whole. */
const FARTHEST = 25;

/** What the columns of percentages of a sheet gave. */
export interface PercentageChecks {
  readonly performed: number;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Whether a sum stands in a column of percentages that were worked out one by one: then it tells nothing of its own. */
  readonly isWorkedOut: (sum: Sum) => boolean;
}

/**
 * Works out the percentages of a sheet where the amounts beside them tell what they are of: a share of a total, a change
 * against another column, a part of another column. Shares without amounts are to add up to their total. Any other
 * column of percentages is named as not checked.
 */
export function percentageChecks(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  isJudgedElsewhere: (row: number) => boolean,
): PercentageChecks {
  const { area } = grid;
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  const workedOut = new Set<number>();
  let performed = 0;
  const describe = lineDescriber(sheet, grid, "rows");
  const heading = lineDescriber(sheet, grid, "columns");
  const isTotal = (row: number): boolean => wordOf(describe(row).label) !== "none";
  const amountColumns = area ? amountColumnsOf(grid) : [];
  for (let column = area?.left ?? 1; column <= (area?.right ?? 0); column++) {
    const cells = percentagesIn(sheet, grid, column).filter(({ row }) => !isJudgedElsewhere(row));
    if (cells.length === 0) continue;
    const meaning = meaningOf(grid, cells, amountColumns, isTotal);
    const found = meaning
      ? meaningFindings(sheet, meaning, column, (row) => describe(row).label, heading(column).label)
      : addedShares(sheet, cells, column, isTotal, (row) => describe(row).label, heading(column).label);
    if (found) {
      performed += found.performed;
      findings.push(...found.findings);
      workedOut.add(column);
    } else
      skipped.push({
        what: message("tables.percentages", {
          column: columnLetters(column),
          name: heading(column).label,
          sheet: sheet.name,
        }),
        why: message("tables.percentagesOfWhat"),
      });
  }
  const isWorkedOut = (sum: Sum): boolean => runsDown(sum) && workedOut.has(sum.total.column);
  return { performed, findings, skipped, isWorkedOut };
}

interface Found {
  readonly performed: number;
  readonly findings: readonly Finding[];
}

function meaningFindings(
  sheet: SheetSnapshot,
  { kind, cells }: PercentageMeaning,
  column: number,
  labelOf: (row: number) => string,
  period: string,
): Found {
  const wrong = cells.filter(({ isRight }) => !isRight);
  return {
    performed: cells.length,
    findings: wrong.map(({ cell, part, whole, expected }) => {
      const values = {
        label: labelOf(cell.row),
        printed: cell.value,
        part,
        whole,
        expected: Number(expected.toFixed(Math.max(0, Math.round(-Math.log10(cell.unit))))),
      };
      const said = message(kind === "growth" ? "tables.growthWrong" : "tables.shareWrong", values);
      return findingAt(sheet, cell.row, column, period, "error", said);
    }),
  };
}

/** Percentages without amounts, with a total: the lines right above it are to add up to it. A signal, because words alone tell. */
function addedShares(
  sheet: SheetSnapshot,
  cells: readonly PercentageCell[],
  column: number,
  isTotal: (row: number) => boolean,
  labelOf: (row: number) => string,
  period: string,
): Found | undefined {
  const findings: Finding[] = [];
  let performed = 0;
  for (const [index, total] of cells.entries()) {
    if (!isTotal(total.row) || Math.abs(total.value - 100) > total.unit) continue;
    const before = cells.slice(0, index);
    const from = before.findLastIndex(({ row }) => isTotal(row)) + 1;
    const parts = before.slice(from);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const areShares = parts.length >= 2 && parts.every(({ value }) => value >= 0 && value <= 100);
    if (!areShares || Math.abs(sum - total.value) > FARTHEST) continue;
    performed += 1;
    const tolerance = (total.unit + parts.reduce((all, { unit }) => all + unit, 0)) / 2;
    if (Math.abs(sum - total.value) <= tolerance + 1e-9) continue;
    const values = { label: labelOf(total.row), printed: total.value, expected: Number(sum.toFixed(2)) };
    findings.push(
      findingAt(sheet, total.row, column, period, "signal", message("tables.sharesAddUp", values)),
    );
  }
  return performed === 0 ? undefined : { performed, findings };
}

function findingAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  period: string,
  severity: "error" | "signal",
  said: Finding["message"],
): Finding {
  const cell = { sheet: sheet.name, row, column };
  return {
    rule: "percentage",
    severity,
    cell,
    goTo: cell,
    period: period === "" ? undefined : period,
    message: said,
    sum: undefined,
    hints: [],
  };
}

/** Columns with more amounts than percentages. */
function amountColumnsOf(grid: AmountGrid): readonly number[] {
  const { area } = grid;
  if (!area) return [];
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index).filter((column) => {
    let balance = 0;
    for (let row = area.top; row <= area.bottom; row++) {
      const cell = grid.at(row, column);
      if (cell.kind === "number") balance += cell.isPercentage ? -1 : 1;
    }
    return balance > 1;
  });
} // prettier-ignore
