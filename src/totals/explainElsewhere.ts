import type { Hint } from "../findings/finding";
import type { Sum, SumTerm } from "../findings/sum";
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
  const beneath = countedWithin(context.relations, axis);
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
    const through = sum.terms.find(({ cell: term }) =>
      beneath(axis === "rows" ? term.row : term.column).has(line),
    );
    hints.push({
      hint: {
        cell,
        implied: undefined,
        ...lineHint(sum, value, values, { isTotal: totals.has(line), through }),
      },
      price: 2 + Math.log2(1 + Math.abs(line - own)),
    });
  }
  return hints;
}

/** A line that a subtotal of the sum counts already is counted twice, or not as it stands; any other may be missing. */
function lineHint(
  sum: Sum,
  value: number,
  values: { readonly cell: string; readonly line: string; readonly value: number },
  { isTotal, through }: { readonly isTotal: boolean; readonly through: SumTerm | undefined },
): Pick<Hint, "kind" | "message"> {
  if (through) {
    const isTwice = Math.abs((sum.difference ?? 0) - through.weight * value) <= sum.tolerance;
    return isTwice
      ? { kind: "counted-twice", message: message("totals.hintCountedTwice", values) }
      : { kind: "left-out", message: message("totals.hintLeftOut", values) };
  }
  return isTotal
    ? { kind: "subtotal-included", message: message("totals.hintSubtotalIncluded", values) }
    : { kind: "missing-line", message: message("totals.hintMissingLine", values) };
}

/** Tells all that a total counts, at any depth, along one axis. */
function countedWithin(
  relations: readonly Relation[],
  axis: Relation["axis"],
): (total: number) => ReadonlySet<number> {
  const terms = new Map(
    relations
      .filter((relation) => relation.axis === axis)
      .map((relation) => [relation.total, relation.terms.map(({ line }) => line)]),
  );
  const collect = (total: number, seen: Set<number>): ReadonlySet<number> => {
    for (const line of terms.get(total) ?? []) {
      if (seen.has(line)) continue;
      seen.add(line);
      collect(line, seen);
    }
    return seen;
  };
  return (total) => collect(total, new Set());
}
