import { message, type Message } from "../../language/messages";
import { areaName, cellName, type CellAddress } from "../../workbook/address";
import { formulaAt, usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { AmountGrid } from "../amountGrid";
import { readAmounts } from "../readAmounts";
import { oddAmongNeighbours } from "./oddAmongNeighbours";
import { parseSum, type SummedArea } from "./parseSum";

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
      const areas = formula === null ? undefined : parseSum(formula);
      const odd = oddAmongNeighbours(sheet, grid, cell, formula);
      if (odd) faults.push({ ...odd, cell, formula });
      else if (formula !== null && areas) {
        const own = missedLine(sheet, grid, cell, areas) ?? coveredText(sheet, grid, cell, areas) ?? ownSubtotal(sheet, grid, cell, areas);
        if (own) faults.push({ ...own, cell, formula });
      }
    } // prettier-ignore
  }
  return faults;
}

type Fault = Pick<FormulaFault, "kind" | "message">;

/** A sum of one column block beneath or above it that stops one line short, at either end. */
function missedLine(sheet: SheetSnapshot, grid: AmountGrid, cell: CellAddress, areas: readonly SummedArea[]): Fault | undefined {
  const [only] = areas;
  if (areas.length !== 1 || only?.left !== cell.column || only.right !== cell.column) return undefined;
  if (only.top >= only.bottom || only.bottom >= cell.row) return undefined;
  const isLine = (row: number): boolean =>
    grid.at(row, cell.column).kind === "number" && formulaAt(sheet, row, cell.column) === null;
  const before = only.top - 1;
  const areLines = isLine(only.top) && isLine(only.bottom);
  const between = Array.from({ length: cell.row - only.bottom - 1 }, (_, i) => only.bottom + 1 + i);
  const isShort = areLines && between.length > 0 && between.length <= 2 && between.every(isLine);
  const missesFirst = areLines && isLine(before) && cell.row === only.bottom + 1;
  if (!isShort && !missesFirst) return undefined;
  const should = { top: missesFirst ? firstOfBlock(before, isLine) : only.top, left: cell.column, bottom: cell.row - 1, right: cell.column };
  return { kind: "misses-line", message: message("totals.faultMissesLine", { cell: cellName(cell), covers: areaName(only), should: areaName(should) }) };
} // prettier-ignore

function firstOfBlock(row: number, isLine: (row: number) => boolean): number {
  let first = row;
  while (isLine(first - 1)) first -= 1;
  return first;
}

/** A cell in the sum that is no number although it looks like one: Excel counts it as nothing. */
function coveredText(sheet: SheetSnapshot, grid: AmountGrid, cell: CellAddress, areas: readonly SummedArea[]): Fault | undefined {
  for (const at of cellsOf(grid, areas)) {
    const amount = grid.at(at.row, at.column);
    const isAmount = amount.kind === "number" && amount.isText && amount.value.units !== 0;
    if (!isAmount && amount.kind !== "unreadable") continue;
    return { kind: "covers-text", message: message("totals.faultCoversText", { cell: cellName(cell), text: cellName(at), content: String(valueAt(sheet, at.row, at.column) ?? "") }) };
  }
  return undefined;
} // prettier-ignore

/** A cell in the sum that is itself the sum of others in it. */
function ownSubtotal(sheet: SheetSnapshot, grid: AmountGrid, cell: CellAddress, areas: readonly SummedArea[]): Fault | undefined {
  const covers = (row: number, column: number): boolean =>
    areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  for (const at of cellsOf(grid, areas)) {
    const formula = formulaAt(sheet, at.row, at.column);
    // SUBTOTAL leaves other subtotals out by itself.
    if (formula === null || /^=SUBTOTA/i.test(formula)) continue;
    const parts = parseSum(formula);
    const isOwn = parts?.some((part) => (part.top < part.bottom || part.left < part.right) && covers(part.top, part.left) && covers(part.bottom, part.right));
    if (isOwn) return { kind: "includes-subtotal", message: message("totals.faultIncludesSubtotal", { cell: cellName(cell), subtotal: cellName(at) }) };
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
