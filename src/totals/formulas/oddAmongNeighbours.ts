import { message, type Message } from "../../language/messages";
import { cellName, type CellAddress } from "../../workbook/address";
import { formulaAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { AmountGrid } from "../amountGrid";
import { parseSum } from "./parseSum";
import { relativeFormula } from "./relativeFormula";

interface Odd {
  readonly kind: "differs" | "overtyped";
  readonly message: Message;
}

/** How far on either side cells of the same row are compared. */
const FARTHEST = 2;

/**
 * A cell in a row of totals: those around it all hold the same sum of their own column, and it holds another one, or a
 * number. Only where its own column has the lines for that sum; otherwise it is a column of another kind.
 */
export function oddAmongNeighbours(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  cell: CellAddress,
  formula: string | null,
): Odd | undefined {
  if (formula === null && grid.at(cell.row, cell.column).kind !== "number") return undefined;
  if (formula !== null && !parseSum(formula)) return undefined;
  const around: string[] = [];
  for (let column = cell.column - FARTHEST; column <= cell.column + FARTHEST; column += 1) {
    const other = column === cell.column ? null : formulaAt(sheet, cell.row, column);
    const pattern = other === null ? undefined : columnPattern(other, cell.row, column);
    if (pattern !== undefined) around.push(pattern);
  }
  const [pattern] = around;
  if (pattern === undefined || around.length < 2 || around.some((other) => other !== pattern))
    return undefined;
  const own = formula === null ? undefined : relativeFormula(formula, cell.row, cell.column);
  if (own === pattern || !hasLinesFor(sheet, grid, cell)) return undefined;
  const values = { cell: cellName(cell) };
  return formula === null
    ? { kind: "overtyped", message: message("totals.faultOvertyped", values) }
    : { kind: "differs", message: message("totals.faultDiffers", { ...values, formula }) };
}

/** A sum of its own column as steps from its cell; undefined for any other formula. */
function columnPattern(formula: string, row: number, column: number): string | undefined {
  const areas = parseSum(formula);
  const isOwnColumn = areas?.every(({ left, right }) => left === column && right === column) === true;
  return isOwnColumn ? relativeFormula(formula, row, column) : undefined;
}

/** Whether a nearby sum, moved to the cell's column, would find at least two amounts there. */
function hasLinesFor(sheet: SheetSnapshot, grid: AmountGrid, cell: CellAddress): boolean {
  for (let column = cell.column - FARTHEST; column <= cell.column + FARTHEST; column += 1) {
    const areas = parseSum(formulaAt(sheet, cell.row, column) ?? "") ?? [];
    if (column === cell.column || areas.length === 0) continue;
    let amounts = 0;
    for (const { top, bottom } of areas) {
      for (let row = top; row <= Math.min(bottom, cell.row); row += 1) {
        if (grid.at(row, cell.column).kind === "number") amounts += 1;
      }
    }
    return amounts >= 2;
  }
  return false;
}
