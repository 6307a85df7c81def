import type { Budget } from "../../src/budget/budget";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/sheet";
import { sided, transposed, type Rows } from "./layoutSheets";
import * as nasty from "./nastySheets";

const review = (rows: Rows): Review => reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
const amountAt = ({ lines }: Budget, row: number | undefined): number =>
  (lines.find((line) => line.row === row)?.amounts[0] ?? Number.NaN) / 100;

describe.each<[string, Rows]>([
  ["euro signs and dashes in every cell, as text", nasty.euroSigns()],
  ["marks of footnotes behind amounts and names", nasty.footnotes()],
  ["codes instead of the word programma", nasty.codes()],
  ["headings merged over columns, and a title above", nasty.mergedHeadings()],
  ["a column of ledger numbers beside the names", nasty.helperColumn()],
  ["a second budget beneath the first", nasty.twoOnOne()],
])("%s", (_, rows) => {
  const { budgets, findings, overhead } = review(rows);

  test("is read as it is meant, without a false finding", () => {
    expect(findings).toEqual([]);
    expect(budgets).toHaveLength(1);
    const [budget] = budgets;
    expect(budget).toMatchObject({ scope: "whole", unit: 1, incomeSign: 1, expenseSign: 1 });
    expect(budget?.periods.map(({ name }) => name)).toEqual(["2026", "2027"]);
    const programmes = budget?.lines.filter(({ kind }) => kind === "item");
    expect(programmes?.map(({ side, programme }) => [side, programme])).toEqual(
      ["income", "expenses"].flatMap((side) => [1, 2, 3, 4].map((number) => [side, number])),
    );
  });

  test("has its totals, and overhead from one line", () => {
    const [budget] = budgets;
    if (!budget) throw new Error("A budget was expected.");
    expect([budget.totalIncome, budget.totalExpenses, budget.result].map((row) => amountAt(budget, row))).toEqual([
      4_181_243, 4_118_638, 62_605,
    ]); // prettier-ignore
    expect(overhead[0]).toMatchObject({ numerator: 61_240_400, percentage: 14.87 }); // 612.404 / 4.118.638
  });
});

test.each(["bedragen x € 1 miljoen", "(× € 1.000.000)", "in miljoenen euro's", "bedragen in mln"])(
  "%s above the table",
  (words) => {
    const { budgets, findings, keyFigures } = review(nasty.millions(words));
    expect(budgets.map(({ unit }) => unit)).toEqual([1_000_000]);
    expect(budgets[0] && amountAt(budgets[0], budgets[0].totalIncome)).toBe(4_180_000);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // 3,5 % of 4,18 million is 146.300, so that the least amount decides
    expect(keyFigures.figures.find(({ name }) => name === "signal-value")?.value).toBe(250_000);
  },
);

test("a hidden column of numbers without a year is no period; a hidden year is", () => {
  const sheet = sheetOf("Begroting", nasty.helperColumn().map((row, index) => (index === 0 ? row.map((value, column) => (column === 2 ? "hulp" : value)) : row))); // prettier-ignore
  const periodsOf = (hidden: readonly number[]): readonly string[] => {
    const hiding: SheetSnapshot = { ...sheet, hiddenColumns: new Set(hidden) };
    return reviewSnapshot(snapshotOf(hiding)).budgets.flatMap(({ periods }) =>
      periods.map(({ name }) => name),
    );
  };
  expect(periodsOf([3])).toEqual(["2026", "2027"]);
  expect(periodsOf([3, 4])).toEqual(["2026", "2027"]);
});

test("a second budget on the sheet is named as not read", () => {
  const { coverage } = review(nasty.twoOnOne());
  const rows = coverage.skipped
    .filter(({ why }) => why.key === "figures.oneBudget")
    .map(({ what }) => what.values["row"]);
  expect(rows).toEqual([19]);
  const single = review(sided(1, 1)).coverage.skipped.map(({ why }) => why.key);
  expect(single).not.toContain("figures.oneBudget");
});

test("income and expenses side by side are no periods: the sheet says what it needs, and its totals hold", () => {
  const { budgets, findings, coverage } = review(nasty.sideBySide());
  expect(budgets).toEqual([]);
  expect(findings).toEqual([]);
  expect(coverage.skipped.map(({ why }) => why.key)).toContain("figures.sidesInColumns");
  expect(coverage.performed).toBeGreaterThan(0);
  const aRowAYear = review(transposed()).coverage.skipped.map(({ why }) => why.key);
  expect(aRowAYear).not.toContain("figures.sidesInColumns");
});
