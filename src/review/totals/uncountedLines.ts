import { isAsideLine } from "../../budget/reading/asideLines";
import type { Finding } from "../../findings/finding";
import { message } from "../../language/messages";
import type { AmountGrid } from "../../totals/amountGrid";
import { lineDescriber } from "../../totals/describeLines";
import type { Relation } from "../../totals/relation";
import { wordOf } from "../../totals/words";
import type { SheetSnapshot } from "../../workbook/snapshot";

/**
 * Lines between a total's last addend and the total itself that no total counts: somebody put a line in, and the sum did
 * not grow with it. The total then proves itself, so only the place tells. A signal: the line may be a note of its own.
 */
export function uncountedLines(
  sheet: SheetSnapshot,
  grid: AmountGrid,
  relations: readonly Relation[],
): readonly Finding[] {
  const down = relations.filter(({ axis }) => axis === "rows");
  const counted = new Set(down.flatMap(({ total, terms }) => [total, ...terms.map(({ line }) => line)]));
  const describe = lineDescriber(sheet, grid, "rows");
  const found = new Map<number, Finding>();
  for (const { total, terms, across } of down) {
    const last = Math.max(...terms.map(({ line }) => line));
    if (terms.length < 2 || terms.some(({ weight }) => weight === -1) || last >= total) continue;
    for (let row = last + 1; row < total; row++) {
      const { label } = describe(row);
      const column = across.find((place) => {
        const cell = grid.at(row, place);
        return cell.kind === "number" && !cell.isPercentage && cell.value.units !== 0;
      });
      if (column === undefined || counted.has(row) || found.has(row)) continue;
      if (label === "" || isAsideLine(label) || wordOf(label) !== "none") continue;
      const cell = { sheet: sheet.name, row, column };
      found.set(row, {
        rule: "line-not-counted",
        severity: "signal",
        cell,
        goTo: cell,
        period: undefined,
        message: message("review.lineNotCounted", {
          label,
          row,
          total: describe(total).label,
          totalRow: total,
        }),
        sum: undefined,
        hints: [],
      });
    }
  }
  return [...found.values()];
}
