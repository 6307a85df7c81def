import { message, type Message } from "../../language/messages";
import { areaName, cellName, type CellAddress } from "../../workbook/address";
import { formulaAt, usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { AmountGrid } from "../amountGrid";
import { lineDescriber } from "../describeLines";
import { readAmounts } from "../readAmounts";
import { isCountLabel, wordOf } from "../words";
import { oddAmongNeighbours } from "./oddAmongNeighbours";
import type { SummedArea } from "./parseSum";
import { relativeFormula } from "./relativeFormula";
import { sumAreas } from "./sumAreas";

/** A formula that adds up something else than its surroundings ask for. */
export interface FormulaFault {
  readonly kind: "misses-line" | "includes-subtotal" | "differs" | "overtyped" | "covers-text";
  readonly cell: CellAddress;
  /** The formula as it is; null where a number stands in its place. */
  readonly formula: string | null;
  readonly message: Message;
}

/** Looks at every formula that adds up, and at numbers that stand among such formulas. */
export function findFormulaFaults(sheet: SheetSnapshot): readonly FormulaFault[] {
  const area = usedArea(sheet);
  if (!area || !sheet.formulas.some((row) => row.some((formula) => formula !== null))) return [];
  const grid = readAmounts(sheet);
  const faults: FormulaFault[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = { sheet: sheet.name, row, column };
      const formula = formulaAt(sheet, row, column);
      const areas = formula === null ? undefined : sumAreas(sheet, formula);
      const odd = oddAmongNeighbours(sheet, grid, cell, formula);
      if (odd) faults.push({ ...odd, cell, formula });
      else if (formula !== null && areas) {
        const own = missedLine(sheet, grid, cell, areas, formula) ?? coveredText(sheet, grid, cell, areas, formula) ?? ownSubtotal(sheet, grid, cell, areas, formula);
        if (own) faults.push({ ...own, cell, formula });
      }
    } // prettier-ignore
  }
  return faults;
}

/** "Waarvan" lines say what part of a line above them is for: they are not to be counted again. */
const PART_OF = /^\s*(?:waarvan|w\.?v\.?|of which|thereof)\b/i;
const SKIPS_SUBTOTALS = /^=\+?(?:SUBTOTA|AGGREGA)/i;

type Fault = Pick<FormulaFault, "kind" | "message">;

/** Lines between the last that a sum counts and the sum itself that it may have missed; more of them are a block of their own. */
const MOST_MISSED = 2;

/** A sum of one column block beneath or above it that stops one line short, at either end. */
function missedLine(sheet: SheetSnapshot, grid: AmountGrid, cell: CellAddress, areas: readonly SummedArea[], formula: string): Fault | undefined {
  const [only] = areas;
  if (areas.length !== 1 || only?.left !== cell.column || only.right !== cell.column) return undefined;
  if (only.top >= only.bottom || only.bottom >= cell.row) return undefined;
  const describe = lineDescriber(sheet, grid, "rows");
  const isLine = (row: number): boolean =>
    isAmount(sheet, grid, row, cell.column) && !isSumOfColumn(sheet, row, cell.column) && isAddend(describe(row).label);
  // A total that was typed is no line that a sum forgot.
  const mayBeMissed = (row: number): boolean => isLine(row) && wordOf(describe(row).label) === "none";
  const isOfOneKind = (rows: readonly number[]): boolean => areOfOneKind(sheet, cell.column, rows);
  const before = only.top - 1;
  const between = Array.from({ length: cell.row - only.bottom - 1 }, (_, i) => only.bottom + 1 + i);
  const isShort = isLine(only.bottom) && between.length > 0 && between.length <= MOST_MISSED && between.every(mayBeMissed) && isOfOneKind([only.bottom, ...between]);
  const missesFirst = isLine(only.top) && isLine(only.bottom) && mayBeMissed(before) && cell.row === only.bottom + 1 && isOfOneKind([only.top, only.bottom, before]);
  if (!isShort && !missesFirst) return undefined;
  const should = { top: missesFirst ? firstOfBlock(before, (row) => isLine(row) && isOfOneKind([before, row])) : only.top, left: cell.column, bottom: cell.row - 1, right: cell.column };
  return { kind: "misses-line", message: message("totals.faultMissesLine", { cell: cellName(cell), formula, covers: areaName(only), should: areaName(should) }) };
} // prettier-ignore

/** Whether a cell holds an amount. A text of zeros is none: "$000" above the lines says what they are counted in. */
function isAmount(sheet: SheetSnapshot, grid: AmountGrid, row: number, column: number): boolean {
  const amount = grid.at(row, column);
  if (amount.kind !== "number") return false;
  const isNought = amount.isText && amount.value.units === 0;
  return !isNought || !/\d/.test(String(valueAt(sheet, row, column)));
}

/** Whether none of these cells divides, or all divide alike: a quotient among sums is a ratio and no line. */
function areOfOneKind(sheet: SheetSnapshot, column: number, rows: readonly number[]): boolean {
  const patterns = rows.map((row) => relativeFormula(formulaAt(sheet, row, column) ?? "", row, column));
  return patterns.every((pattern) => !pattern.includes("/")) || new Set(patterns).size === 1;
}

/** Whether a cell is itself a total of cells above or beneath it, and so no line. */
function isSumOfColumn(sheet: SheetSnapshot, row: number, column: number): boolean {
  const formula = formulaAt(sheet, row, column);
  const areas = formula === null ? undefined : sumAreas(sheet, formula);
  return areas?.some((area) => area.left <= column && area.right >= column && (area.top !== row || area.bottom !== row)) === true;
} // prettier-ignore

/** Whether a label does not say that its line is a part of another, or a number of something. */
function isAddend(label: string): boolean {
  return !PART_OF.test(label) && !isCountLabel(label);
}

function firstOfBlock(row: number, isLine: (row: number) => boolean): number {
  let first = row;
  while (isLine(first - 1)) first -= 1;
  return first;
}

/** A cell in the sum that is no number although it looks like one: within SUM Excel counts it as nothing. */
function coveredText(sheet: SheetSnapshot, grid: AmountGrid, cell: CellAddress, areas: readonly SummedArea[], formula: string): Fault | undefined {
  for (const at of cellsOf(grid, areas.filter(({ isOperand }) => !isOperand))) {
    const amount = grid.at(at.row, at.column);
    const isAmount = amount.kind === "number" && amount.isText && amount.value.units !== 0;
    if (!isAmount && amount.kind !== "unreadable") continue;
    return { kind: "covers-text", message: message("totals.faultCoversText", { cell: cellName(cell), formula, text: cellName(at), content: String(valueAt(sheet, at.row, at.column) ?? "") }) };
  }
  return undefined;
} // prettier-ignore

/** A cell in the sum that is itself the sum of others in it. */
function ownSubtotal(sheet: SheetSnapshot, grid: AmountGrid, cell: CellAddress, areas: readonly SummedArea[], formula: string): Fault | undefined {
  const covers = (part: SummedArea): boolean =>
    areas.some((area) => part.top >= area.top && part.bottom <= area.bottom && part.left >= area.left && part.right <= area.right);
  for (const at of cellsOf(grid, areas)) {
    const inner = at.row === cell.row && at.column === cell.column ? null : formulaAt(sheet, at.row, at.column);
    // SUBTOTAL leaves other subtotals out by itself.
    if (inner === null || (SKIPS_SUBTOTALS.test(formula) && SKIPS_SUBTOTALS.test(inner))) continue;
    const parts = sumAreas(sheet, inner) ?? [];
    const isRange = parts.some((part) => (part.top < part.bottom || part.left < part.right) && covers(part));
    const isChain = parts.length >= 2 && parts.every((part) => part.weight === 1 && covers(part));
    if (isRange || isChain) return { kind: "includes-subtotal", message: message("totals.faultIncludesSubtotal", { cell: cellName(cell), formula, subtotal: cellName(at) }) };
  }
  return undefined;
} // prettier-ignore

function* cellsOf(grid: AmountGrid, areas: readonly SummedArea[]): Generator<{ row: number; column: number }> {
  if (!grid.area) return;
  for (const area of areas) {
    for (let row = Math.max(area.top, grid.area.top); row <= Math.min(area.bottom, grid.area.bottom); row += 1) {
      for (let column = Math.max(area.left, grid.area.left); column <= Math.min(area.right, grid.area.right); column += 1) {
        yield { row, column };
      }
    }
  }
} // prettier-ignore
