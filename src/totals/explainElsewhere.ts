import type { Sum } from "../findings/sum";
import { message } from "../language/messages";
import { cellName, type CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { numberFromDecimal } from "../amounts/decimal";
import { lineDescriber } from "./describeLines";
import { nameOf, type PricedHint } from "./hints";
import { readAmounts } from "./readAmounts";
import type { Relation } from "./relation";

/** The nearest lines that may have been forgotten: one farther away has little to do with the total. */
const FARTHEST = 60;

/**
 * Explanations from cells outside the sum: a total that equals the one of the period beside it, a subtotal that was
 * counted with its own lines, or a line whose number is exactly the difference.
 */
export function explainElsewhere(
  context: { readonly sheet: SheetSnapshot; readonly relations: readonly Relation[] },
  sum: Sum,
): PricedHint[] {
  const { sheet } = context;
  const grid = readAmounts(sheet);
  const describe = lineDescriber(sheet, grid, "rows");
  const valueOf = (row: number, column: number): number | undefined => {
    const cell = grid.at(row, column);
    return cell.kind === "number" ? numberFromDecimal(cell.value) : undefined;
  };
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= sum.tolerance;
  const hints: PricedHint[] = [];
  const axis = sum.terms[0]?.cell.column === sum.total.column ? "rows" : "columns";
  const beside = (step: number): CellAddress =>
    axis === "rows"
      ? { ...sum.total, column: sum.total.column + step }
      : { ...sum.total, row: sum.total.row + step };
  const difference = sum.difference ?? 0;
  for (const cell of [beside(-1), beside(1)]) {
    if (cell.row < 1 || cell.column < 1 || valueOf(cell.row, cell.column) !== sum.reported) continue;
    const values = { cell: cellName(cell), value: sum.reported };
    hints.push({
      hint: {
        kind: "not-updated",
        cell,
        implied: sum.computed,
        message: message("totals.hintNotUpdated", values),
      },
      price: 1,
    });
  }
  const counted = new Set(sum.terms.map(({ cell }) => (axis === "rows" ? cell.row : cell.column)));
  const own = axis === "rows" ? sum.total.row : sum.total.column;
  const totals = new Set(
    context.relations.filter((relation) => relation.axis === axis).map(({ total }) => total),
  );
  for (let line = Math.max(1, own - FARTHEST); line <= own + FARTHEST; line += 1) {
    if (line === own || counted.has(line)) continue;
    const cell = axis === "rows" ? { ...sum.total, row: line } : { ...sum.total, column: line };
    const value = valueOf(cell.row, cell.column);
    if (
      value === undefined ||
      Math.abs(value) <= 2 * sum.tolerance ||
      !isNear(Math.abs(value), Math.abs(difference))
    )
      continue;
    const name = nameOf(cell, axis === "rows" ? describe(line).label : "");
    const values = { cell: cellName(cell), line: name, value };
    const isTotal = totals.has(line);
    hints.push({
      hint: {
        kind: isTotal ? "subtotal-included" : "missing-line",
        cell,
        implied: undefined,
        message: message(isTotal ? "totals.hintSubtotalIncluded" : "totals.hintMissingLine", values),
      },
      price: 2 + Math.log2(1 + Math.abs(line - own)),
    });
  }
  return hints;
}
