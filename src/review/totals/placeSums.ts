import type { Budget } from "../../budget/budget";
import { runsDown, type Sum } from "../../findings/sum";
import type { AmountGrid } from "../../totals/amountGrid";
import { lineDescriber } from "../../totals/describeLines";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { PlacedSum } from "./placedSum";

/**
 * Names the column each sum stands in, by its period or heading; for a sum along a row, the row by its label. Of two budgets
 * beneath each other, a sum stands in the last that begins above it.
 */
export function placeSums(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  budgets: readonly Budget[],
): (sums: readonly Sum[]) => readonly PlacedSum[] {
  const columnName = lineNamer("columns");
  const rowName = lineNamer("rows");
  return (sums) =>
    sums.map((sum) => ({
      sum,
      place: runsDown(sum)
        ? columnName(sum.total.column, sum.total.row)
        : rowName(sum.total.row, sum.total.column),
      isResult: sum.terms.some(({ weight }) => weight === -1),
    }));

  function lineNamer(axis: "rows" | "columns"): (line: number, across: number) => string {
    const describe = lineDescriber(sheet, grid, axis);
    const named = budgets
      .filter(({ linesAre, blocks }) => linesAre !== axis && !blocks)
      .map(({ headingRow, periods, otherColumns }) => ({
        first: headingRow ?? 0,
        names: new Map([...periods, ...otherColumns].map(({ column, name }) => [column, name])),
      }));
    const labels = new Map<number, string>();
    return (line, across) => {
      const budget = named.findLast(({ first }) => first <= across) ?? named[0];
      const name = budget?.names.get(line) ?? labels.get(line) ?? describe(line).label;
      labels.set(line, name);
      return name;
    };
  }
}
