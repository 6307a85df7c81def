import type { Budget } from "../../budget/budget";
import { runsDown, type Sum } from "../../findings/sum";
import type { AmountGrid } from "../../totals/amountGrid";
import { lineDescriber } from "../../totals/describeLines";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { PlacedSum } from "./placedSum";

/** Names the column each sum stands in, by its period or heading; for a sum along a row, the row by its label. */
export function placeSums(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  budget: Budget | undefined,
): (sums: readonly Sum[]) => readonly PlacedSum[] {
  const columnName = lineNamer("columns");
  const rowName = lineNamer("rows");
  return (sums) =>
    sums.map((sum) => ({
      sum,
      place: runsDown(sum) ? columnName(sum.total.column) : rowName(sum.total.row),
      isResult: sum.terms.some(({ weight }) => weight === -1),
    }));

  function lineNamer(axis: "rows" | "columns"): (line: number) => string {
    const describe = lineDescriber(sheet, grid, axis);
    const periods = budget && budget.linesAre !== axis ? [...budget.periods, ...budget.otherColumns] : [];
    const names = new Map(periods.map(({ column, name }) => [column, name]));
    return (line) => {
      const name = names.get(line) ?? describe(line).label;
      names.set(line, name);
      return name;
    };
  }
}
