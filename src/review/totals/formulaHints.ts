import type { Finding, Hint } from "../../findings/finding";
import type { Sum, SumTerm } from "../../findings/sum";
import { message } from "../../language/messages";
import { findFormulaFaults, type FormulaFault } from "../../totals/formulas/findFormulaFaults";
import type { SummedArea } from "../../totals/formulas/parseSum";
import { sumAreas } from "../../totals/formulas/sumAreas";
import type { AmountGrid } from "../../totals/amountGrid";
import { cellName, isSameCell, type CellAddress } from "../../workbook/address";
import { formulaAt, type SheetSnapshot } from "../../workbook/snapshot";

/**
 * Adds to each wrong total what its own formula says of the cause: a line that it does not count, or what stands out in it
 * beside its neighbours. A formula is proof where numbers only make likely, so it goes first, and a guess that says the
 * same is left out.
 */
export function withFormulaHints(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  errors: readonly Finding[],
): readonly Finding[] {
  if (errors.every(({ cell }) => formulaAt(sheet, cell.row, cell.column) === null)) return errors;
  const faults = findFormulaFaults(sheet);
  return errors.map((error) => {
    const hint = formulaHint(sheet, grid, error, faults);
    if (!hint) return error;
    const rest = error.hints.filter(({ kind }) => kind !== "left-out" && kind !== "single-cell");
    return { ...error, hints: [hint, ...rest] };
  });
}

function formulaHint(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  { cell, sum }: Finding,
  faults: readonly FormulaFault[],
): Hint | undefined {
  const formula = formulaAt(sheet, cell.row, cell.column);
  if (formula === null) return undefined;
  const missed = sum && missedTerms(sheet, grid, formula, sum);
  const [first] = missed ?? [];
  if (first) {
    const values = {
      cell: cellName(cell),
      formula,
      line: first.label === "" ? cellName(first.cell) : first.label,
      missed: cellName(first.cell),
      value: first.value ?? 0,
      count: missed?.length ?? 1,
    };
    return hintOf(first.cell, message("totals.hintFormulaMisses", values));
  }
  const fault = faults.find((one) => isSameCell(one.cell, cell));
  return fault && hintOf(cell, fault.message);
}

function hintOf(cell: CellAddress, said: Hint["message"]): Hint {
  return { kind: "formula-range", cell, implied: undefined, message: said };
}

/** Addends that a formula leaves out; none where it adds up by other lines than these, as a total of totals does. */
function missedTerms(sheet: SheetSnapshot, grid: AmountGrid, formula: string, sum: Sum): readonly SumTerm[] {
  const areas = sumAreas(sheet, formula);
  if (!areas || areas.some(({ weight }) => weight === -1) || sum.terms.some(({ weight }) => weight === -1))
    return [];
  const counted = countedCells(grid, areas);
  const isTerm = (cell: CellAddress): boolean => sum.terms.some((term) => isSameCell(term.cell, cell));
  if (counted.length === 0 || !counted.every((at) => isTerm({ ...at, sheet: sheet.name }))) return [];
  return sum.terms.filter(
    ({ cell, value }) =>
      value !== null &&
      value !== 0 &&
      !counted.some((at) => at.row === cell.row && at.column === cell.column),
  );
}

function countedCells(
  grid: AmountGrid,
  areas: readonly SummedArea[],
): readonly { readonly row: number; readonly column: number }[] {
  const { area } = grid;
  if (!area) return [];
  return areas.flatMap(({ top, left, bottom, right }) => {
    const cells: { row: number; column: number }[] = [];
    for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row++) {
      for (let column = Math.max(left, area.left); column <= Math.min(right, area.right); column++) {
        if (grid.at(row, column).kind === "number") cells.push({ row, column });
      }
    }
    return cells;
  });
}
