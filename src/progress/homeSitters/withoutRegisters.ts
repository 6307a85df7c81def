import type { SheetSnapshot } from "../../workbook/snapshot";
import type { HomeSitterRegister } from "./homeSitters";

/**
 * The sheet as if the rows of its registers were empty. The general proof of totals prints what it adds up, and a count
 * of a few pupils may not be printed; the register has its own check of its totals.
 */
export function withoutRegisters(
  sheet: SheetSnapshot,
  registers: readonly HomeSitterRegister[],
): SheetSnapshot {
  if (registers.length === 0) return sheet;
  const isInRegister = (index: number): boolean =>
    registers.some(({ headingRow, lastRow }) => {
      const row = sheet.top + index;
      return row >= headingRow && row <= lastRow;
    });
  const emptied = <Cell>(grid: readonly (readonly Cell[])[], empty: Cell): readonly (readonly Cell[])[] =>
    grid.map((line, index) => (isInRegister(index) ? line.map(() => empty) : line));
  return { ...sheet, values: emptied(sheet.values, null), formulas: emptied(sheet.formulas, null) };
}
