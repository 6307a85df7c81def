import type { Finding, Skipped } from "../../findings/finding";
import type { Sum } from "../../findings/sum";
import { message } from "../../language/messages";
import type { AmountGrid } from "../../totals/amountGrid";
import { lineDescriber } from "../../totals/describeLines";
import type { Relation } from "../../totals/relation";
import { wordOf } from "../../totals/words";
import { cellName } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { failingBlocks } from "./failingBlocks";

/** Totals that could not be proved: each named in the coverage, and a signal where the lines above it say otherwise. */
export interface UnprovedTotals {
  readonly skipped: readonly Skipped[];
  readonly findings: readonly Finding[];
}

/**
 * Rows that call themselves a total, hold an amount, and of which no addends were found. They are not proved, and a
 * result that keeps silent about them would say more than is known. Percentages are judged by themselves. Where the lines right above such a total add up to
 * something else, that is a signal: no error, because nothing proves that those lines were meant. `isSettled` tells
 * the rows of which somebody said that they add up nothing, and those that stand in a table with a check of its own.
 */
export function unprovedTotals(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  relations: readonly Relation[],
  isSettled: (row: number) => boolean,
): UnprovedTotals {
  if (!grid.area) return { skipped: [], findings: [] };
  const { top, bottom, left, right } = grid.area;
  const describe = lineDescriber(sheet, grid, "rows");
  const proved = new Set(relations.flatMap(({ axis, total }) => (axis === "rows" ? [total] : [])));
  const skipped: Skipped[] = [];
  const findings: Finding[] = [];
  for (let row = top; row <= bottom; row++) {
    if (proved.has(row) || isSettled(row)) continue;
    const { label } = describe(row);
    const word = wordOf(label);
    if (word === "none") continue;
    let hasAmount = false;
    for (let column = left; column <= right && !hasAmount; column++) {
      const cell = grid.at(row, column);
      hasAmount = cell.kind === "number" && !cell.isPercentage;
    }
    if (!hasAmount || repeatsLineAbove(grid, row)) continue;
    skipped.push({
      what: message("review.totalRow", { label, row, sheet: sheet.name }),
      why: message("review.totalWithoutAddends"),
    });
    if (word !== "result") findings.push(...failingBlocks(sheet, grid, row).map(signalOf));
  }
  return { skipped, findings };
}

/** Whether a total says in every column what the line above it says: a total of one line, which needs no adding up. */
function repeatsLineAbove(grid: AmountGrid, row: number): boolean {
  if (!grid.area) return false;
  let same = 0;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const [total, line] = [grid.at(row, column), grid.at(row - 1, column)];
    if (total.kind !== "number") continue;
    if (line.kind !== "number" || line.value.units !== total.value.units) return false;
    same += total.value.units === 0 ? 0 : 1;
  }
  return same > 0;
}

function signalOf(sum: Sum): Finding {
  const [first] = sum.terms;
  const last = sum.terms.at(-1);
  const values = {
    label: sum.label,
    reported: sum.reported ?? 0,
    computed: sum.computed,
    difference: sum.difference ?? 0,
    first: first ? cellName(first.cell) : "",
    last: last ? cellName(last.cell) : "",
  };
  return {
    rule: "total-unproved",
    severity: "signal",
    cell: sum.total,
    goTo: sum.total,
    period: undefined,
    message: message("review.totalUnproved", values),
    sum,
    hints: [],
  };
}
