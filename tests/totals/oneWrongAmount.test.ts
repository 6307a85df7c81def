import { findRelations } from "../../src/totals/findRelations";
import type { Relation } from "../../src/totals/relation";
import type { CellValue } from "../../src/workbook/cell";
import { judgeRelation } from "./judgeRelation";
import { annualBudget, chapter, multiYearBudget } from "./budgets";
import { sheetOf } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

function keyOf({ axis, total, terms }: Relation): string {
  return `${axis} ${total.toString()}=${terms.map(({ line, weight }) => (weight * line).toString()).join(" ")}`;
}

/** The relations that fail in a column, by what they add up. */
function failing(rows: Rows, column: number): readonly string[] {
  const sheet = sheetOf(rows);
  return findRelations(sheet)
    .filter((relation) =>
      judgeRelation(sheet, relation).some((sum) => sum.verdict === "wrong" && sum.total.column === column),
    )
    .map(keyOf)
    .sort();
}

function negated(rows: Rows, from: string, to: string): Rows {
  const at = (label: string): number => rows.findIndex((row) => row.includes(label));
  return rows.map((row, r) =>
    row.map((value) => (typeof value === "number" && r >= at(from) && r <= at(to) ? -value : value)),
  );
}

function scaled(rows: Rows, factor: number): Rows {
  return rows.map((row) => row.map((value) => (typeof value === "number" ? value * factor : value)));
}

const MULTI_YEAR = multiYearBudget();
const ANNUAL = annualBudget();

describe.each<[string, Rows, number]>([
  ["six years", MULTI_YEAR, 1000],
  [
    "six years, expenses negative",
    negated(MULTI_YEAR, "afdracht so, teldatum, (via DUO)", "Totale lasten"),
    1000,
  ],
  ["one year", ANNUAL, 1000],
  ["one year, expenses negative", negated(ANNUAL, "afdracht LWOO/PRO", "totale lasten"), 1000],
  ["one year, a thousand times as large", scaled(ANNUAL, 1000), 1_000_000],
  ["chapter 4.6", chapter("4.6"), 1000],
  ["chapter 5.9", chapter("5.9"), 1000],
])("%s: any one amount changed", (_, rows, step) => {
  const sheet = sheetOf(rows);
  const relations = findRelations(sheet).filter(({ axis }) => axis === "rows");
  const unreadable = new Set(
    relations
      .flatMap((relation) => judgeRelation(sheet, relation))
      .filter(({ verdict }) => verdict === "undecided")
      .map(({ total }) => `${total.row.toString()},${total.column.toString()}`),
  );
  const amounts = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (typeof value === "number" ? [[r + 1, c + 1, value] as const] : [])),
  );

  test("by a thousand, up or down, fails at exactly the totals it is part of", () => {
    for (const [row, column, value] of amounts) {
      const change = (row + column) % 2 === 0 ? step : -step;
      const changed = rows.map((cells, r) => cells.map((cell, c) => (r + 1 === row && c + 1 === column ? value + change : cell)));
      const expected = relations
        .filter(({ total, terms }) => total === row || terms.some(({ line }) => line === row))
        .filter(({ total }) => !unreadable.has(`${total.toString()},${column.toString()}`))
        .map(keyOf)
        .sort();
      expect({ row, column, failing: failing(changed, column) }).toEqual({ row, column, failing: expected });
    }
  }); // prettier-ignore
});
