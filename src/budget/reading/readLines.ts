import type { AmountGrid } from "../../totals/amountGrid";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { isKeyFigureLine } from "./asideLines";
import type { BudgetTable } from "./budgetTable";
import { headingText } from "./columnNames";
import { endsBlock } from "./endsBlock";
import type { LineHierarchy } from "./lineHierarchy";
import type { RawLine } from "./lineSides";
import { bareSide, isBareTotal, isTotalHeading, sideOf, splitProgramme } from "./words";

/** A row with its words, before it is known whether it is a line or a heading. */
interface LabelledRow {
  readonly row: number;
  readonly label: string;
  readonly programme: number | undefined;
  readonly hasAmount: boolean;
}

/**
 * Reads the lines of a budget with the heading each stands under. A programme's name above rows that say no more than
 * income, expenses and balance, or above a small table with a total of its own, gives those rows the programme.
 */
export function readLines(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  table: BudgetTable,
  hierarchy: LineHierarchy,
): readonly RawLine[] {
  const rows = labelledRows(sheet, grid, table);
  const lines: RawLine[] = [];
  let section = "";
  let headed: RawLine["headed"];
  let block: RawLine["block"];
  rows.forEach((entry, index) => {
    const { row, label, programme, hasAmount } = entry;
    if (row === table.headingRow) {
      if (programme === undefined && sideOf(label) === undefined) return;
    } else if (hasAmount || (programme !== undefined && !startsBlock(rows, index, hierarchy))) {
      if (block && endsBlock(entry, block, lines, hierarchy)) [block, section] = [undefined, ""];
      lines.push({ row, label, programme, section, headed, block });
      return;
    }
    section = label;
    headed = sideOf(label) ?? headed;
    if (bareSide(label) !== undefined && programme === undefined) return;
    const isBlock = programme !== undefined || (startsStack(rows, index) && !isTotalHeading(label));
    block = isBlock ? { programme, name: splitProgramme(label).label, first: row } : undefined;
  });
  return lines;
}

function labelledRows(sheet: SheetSnapshot, grid: AmountGrid, table: BudgetTable): readonly LabelledRow[] {
  const rows: LabelledRow[] = [];
  for (let row = table.headingRow ?? table.firstRow; row <= table.lastRow; row++) {
    const words = table.labelColumns
      .map((column) => headingText(sheet, row, column))
      .filter((text) => text !== "")
      .join(" ");
    const number = table.numberColumn === undefined ? "" : headingText(sheet, row, table.numberColumn);
    const isNumber = /^\d{1,3}\.?$/.test(number);
    const label = isNumber || number === "" || row === table.headingRow ? words : `${number} ${words}`.trim();
    if (label === "" || isKeyFigureLine(label)) continue;
    const hasAmount = table.periods.some(({ column }) =>
      ["number", "unreadable", "memorandum"].includes(grid.at(row, column).kind),
    );
    rows.push({
      row,
      label,
      programme: isNumber ? Number.parseInt(number, 10) : splitProgramme(label).programme,
      hasAmount: hasAmount && row !== table.headingRow && !repeatsHeading(sheet, table, row),
    });
  }
  return rows;
}

/** A table printed again for the next programme repeats its headings: years are no amounts there. */
function repeatsHeading(sheet: SheetSnapshot, table: BudgetTable, row: number): boolean {
  const { headingRow } = table;
  return (
    headingRow !== undefined &&
    table.periods.every(
      ({ column }) => headingText(sheet, row, column) === headingText(sheet, headingRow, column),
    )
  );
}

/** Whether a programme's name without an amount is a heading: a stack follows, or lines that a total beneath adds up. */
function startsBlock(rows: readonly LabelledRow[], index: number, hierarchy: LineHierarchy): boolean {
  const next = rows[index + 1];
  if (!next) return false;
  if (bareSide(next.label) !== undefined) return true;
  if (!next.hasAmount || next.programme !== undefined) return false;
  const end = rows.findIndex((row, at) => at > index && row.programme !== undefined);
  const inside = rows.slice(index + 1, end < 0 ? rows.length : end);
  return inside.some(({ row, label }) => isBareTotal(label) && hierarchy.beneath(row).has(next.row));
}

/** Whether rows that say only income and only expenses follow a heading. */
function startsStack(rows: readonly LabelledRow[], index: number): boolean {
  const sides = rows
    .slice(index + 1, index + 4)
    .map(({ label, hasAmount }) => (hasAmount ? bareSide(label) : undefined));
  return sides.includes("income") && sides.includes("expenses");
}
