import { message, type Message } from "../../language/messages";
import { areaName, cellName, columnLetters, type CellAddress } from "../../workbook/address";
import { formulaAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { AmountGrid } from "../amountGrid";
import type { SummedArea } from "./parseSum";
import { relativeFormula } from "./relativeFormula";
import { spelledOut } from "./spelledOut";
import { sumAreas } from "./sumAreas";

interface Odd {
  readonly kind: "differs" | "overtyped";
  readonly message: Message;
}

/** How far on either side cells of the same row are compared. */
const FARTHEST = 2;
/** Amounts that a sum must find in a column to be wanted there. */
const FEWEST_AMOUNTS = 2;

/**
 * A cell in a row of totals: those around it all hold the same sum of their own column, and it holds one that misses some
 * of those lines, or a number. Only where its own column has the lines for that sum, and where it is not the end of a
 * series of typed numbers: otherwise it is a column of another kind. A sum that counts more lines than those beside it
 * is not blamed: then it is the others that miss one.
 */
export function oddAmongNeighbours(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  cell: CellAddress,
  formula: string | null,
): Odd | undefined {
  const own = formula === null ? undefined : ownColumnAreas(sheet, formula, cell.column);
  if (formula === null ? !isTypedNumber(grid, cell) : !own) return undefined;
  const left = sumsBeside(sheet, cell, -1);
  const right = sumsBeside(sheet, cell, 1);
  const [model] = [...left, ...right];
  if (!model || left.length + right.length < 2) return undefined;
  if ([...left, ...right].some(({ pattern }) => pattern !== model.pattern)) return undefined;
  if (endsSeries(grid, cell, -1, left) || endsSeries(grid, cell, 1, right)) return undefined;
  const wanted = model.areas.map((area) => ({ ...area, left: cell.column, right: cell.column }));
  if (amountRows(grid, cell, wanted).length < FEWEST_AMOUNTS) return undefined;
  const values = { cell: cellName(cell), should: wanted.map((area) => areaName(area)).join(" + ") };
  if (formula === null && isWorkedOutFrom(sheet, cell, wanted)) return undefined;
  if (formula === null || !own) return { kind: "overtyped", message: message("totals.faultOvertyped", values) };
  if (isSame(own, wanted) || coversMore(grid, cell, own, wanted)) return undefined;
  return { kind: "differs", message: message("totals.faultDiffers", { ...values, formula }) };
} // prettier-ignore

/** Whether one of the lines is what is left of this number: then the number was given, and a sum of it would go in circles. */
function isWorkedOutFrom(sheet: SheetSnapshot, cell: CellAddress, lines: readonly SummedArea[]): boolean {
  const name = `\\$?${columnLetters(cell.column)}\\$?${cell.row.toString()}`;
  const itself = new RegExp(`(?<![A-Z$:])${name}(?![\\d:])`, "i");
  return sheet.formulas.some((row, index) => {
    const at = sheet.top + index;
    const formula = row[cell.column - sheet.left] ?? null;
    return (
      formula !== null && itself.test(formula) && lines.some(({ top, bottom }) => at >= top && at <= bottom)
    );
  });
}

/** A number that somebody typed. A dash that is printed for nothing is none. */
function isTypedNumber(grid: AmountGrid, { row, column }: CellAddress): boolean {
  const amount = grid.at(row, column);
  return amount.kind === "number" && !(amount.isText && amount.value.units === 0);
}

interface SumBeside {
  /** The sum as steps from its cell, so that equal sums of different columns are equal. */
  readonly pattern: string;
  readonly areas: readonly SummedArea[];
}

function sumsBeside(sheet: SheetSnapshot, cell: CellAddress, step: 1 | -1): readonly SumBeside[] {
  const found: SumBeside[] = [];
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    const column = cell.column + step * distance;
    const formula = column < 1 ? null : formulaAt(sheet, cell.row, column);
    const areas = formula === null ? undefined : ownColumnAreas(sheet, formula, column);
    if (formula !== null && areas)
      found.push({ pattern: patternOf(spelledOut(formula, sheet), cell.row, column), areas });
  }
  return found;
}

/** A plus before the first reference says nothing. */
function patternOf(formula: string, row: number, column: number): string {
  return relativeFormula(formula.replaceAll(/\s/g, "").replace(/^=\+/, "="), row, column);
}

/** What a sum of its own column alone adds up; undefined for any other formula. */
function ownColumnAreas(
  sheet: SheetSnapshot,
  formula: string,
  column: number,
): readonly SummedArea[] | undefined {
  const areas = sumAreas(sheet, formula);
  return areas?.every(({ left, right }) => left === column && right === column) === true ? areas : undefined;
}

/** Whether no sum stands on a side, and another number does: then the sums begin or end here. */
function endsSeries(grid: AmountGrid, cell: CellAddress, step: 1 | -1, sums: readonly SumBeside[]): boolean {
  return sums.length === 0 && cell.column + step >= 1 && isTypedNumber(grid, { ...cell, column: cell.column + step });
} // prettier-ignore

/** Rows of the cell's column, within these areas, that hold an amount. */
function amountRows(grid: AmountGrid, cell: CellAddress, areas: readonly SummedArea[]): readonly number[] {
  const rows: number[] = [];
  for (const { top, bottom } of areas) {
    for (let row = top; row <= Math.min(bottom, grid.area?.bottom ?? 0); row += 1) {
      if (row !== cell.row && grid.at(row, cell.column).kind === "number") rows.push(row);
    }
  }
  return rows;
}

function isSame(own: readonly SummedArea[], wanted: readonly SummedArea[]): boolean {
  const keyOf = ({ top, bottom, weight }: SummedArea): string => [top, bottom, weight].join();
  return own.map(keyOf).sort().join(" ") === wanted.map(keyOf).sort().join(" ");
}

/** Whether a sum counts every amount that is wanted, and perhaps more of them at either end. */
function coversMore(
  grid: AmountGrid,
  cell: CellAddress,
  own: readonly SummedArea[],
  wanted: readonly SummedArea[],
): boolean {
  if (own.some(({ weight }) => weight === -1) || wanted.some(({ weight }) => weight === -1)) return false;
  const covered = amountRows(grid, cell, own);
  const isTwice = new Set(covered).size < covered.length;
  return !isTwice && amountRows(grid, cell, wanted).every((row) => covered.includes(row));
}
