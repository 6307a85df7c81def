import type { Budget } from "../../src/budget/budget";
import { budgetCell } from "../../src/budget/budgetCell";
import { cellName } from "../../src/workbook/address";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/sheet";
import { transposed, type Rows } from "./layoutSheets";
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

test("a second budget on the sheet is read as well, with its own years and rows", () => {
  const { budgets, findings, coverage, overhead } = review(nasty.twoOnOne());
  expect(findings).toEqual([]);
  expect(budgets.map(({ periods }) => periods.map(({ name }) => name))).toEqual([
    ["2026", "2027"],
    ["2028", "2029"],
  ]);
  const rows = budgets.map(({ lines }) => lines.map(({ row }) => row));
  expect(Math.max(...(rows[0] ?? []))).toBeLessThan(Math.min(...(rows[1] ?? [])));
  expect(new Set(overhead.map(({ period }) => period)).size).toBe(4);
  expect(coverage.skipped.map(({ why }) => why.key)).not.toContain("review.totalWithoutAddends");
});

test("a second table for the same years may be a programme's: it is named, and its totals count with the rest", () => {
  const rows = nasty.twoOnOne().map((row, index) => (index === 18 ? (nasty.twoOnOne()[0] ?? []) : row));
  const { budgets, coverage } = review(rows);
  expect(budgets).toHaveLength(1);
  const named = coverage.skipped.filter(({ why }) => why.key === "tables.secondBudgetWhy");
  expect(named.map(({ what }) => what.values["row"])).toEqual([19]);
});

test("an error in the second budget is told in its own year", () => {
  const rows = nasty
    .twoOnOne()
    .map((row, index) =>
      index === 23
        ? row.map((value, c) => (c === 2 && typeof value === "number" ? value + 1_000 : value))
        : row,
    );
  const found = review(rows).findings.filter(({ severity }) => severity === "error");
  expect(found.map(({ period }) => period)).toContain("2028");
});

describe("income, expenses and balance in columns, a row a programme", () => {
  const { budgets, findings, coverage, overhead } = review(nasty.sideBySide());

  test("are one budget, with a line for each side of each programme", () => {
    expect(findings).toEqual([]);
    expect(budgets).toHaveLength(1);
    const [budget] = budgets;
    if (!budget) throw new Error("A budget was expected.");
    expect(budget.scope).toBe("whole");
    const items = budget.lines.filter(({ kind }) => kind === "item");
    expect(items.map(({ side, programme }) => [side, programme])).toEqual(
      ["income", "expenses"].flatMap((side) => [1, 2, 3, 4].map((number) => [side, number])),
    );
    expect([budget.totalIncome, budget.totalExpenses, budget.result].map((row) => amountAt(budget, row))).toEqual([
      4_181_243, 4_118_638, 62_605,
    ]); // prettier-ignore
    expect(overhead[0]).toMatchObject({ numerator: 61_240_400, percentage: 14.87 });
    expect(coverage.skipped.map(({ why }) => why.key)).not.toContain("figures.sidesInColumns");
  });

  test("have their cells where they stand in the sheet", () => {
    const [budget] = budgets;
    const period = budget?.periods[0];
    if (!budget || !period) throw new Error("A budget was expected.");
    const cells = budget.lines.map((line) => cellName(budgetCell(budget, line, period)));
    expect(cells).toEqual(["B2", "B3", "B4", "B5", "B6", "C2", "C3", "C4", "C5", "C6", "D6"]);
  });

  test.each<[string, number, number, string]>([
    ["a balance that is not income less expenses", 2, 3, "D3"],
    ["a total of a side", 5, 2, "C6"],
  ])("%s is an error at its cell", (_, row, column, cell) => {
    const rows = nasty
      .sideBySide()
      .map((cells, r) =>
        cells.map((value, c) =>
          r === row && c === column && typeof value === "number" ? value + 9_000 : value,
        ),
      );
    const errors = review(rows).findings.filter(({ severity }) => severity === "error");
    expect(errors.map((finding) => cellName(finding.cell))).toContain(cell);
  });

  test("of two years, under a row of years, are two periods", () => {
    const rows = nasty
      .sideBySide()
      .map(([label = null, income = null, expenses = null, balance = null], r) =>
        r === 0
          ? ["Programma", "Baten", "Lasten", "Saldo", "Baten", "Lasten", "Saldo"]
          : [label, income, expenses, balance, income, expenses, balance],
      );
    const years: Rows = [["Begroting", 2026, null, null, 2027, null, null], ...rows];
    const [budget] = review(years).budgets;
    expect(budget?.periods.map(({ name }) => name)).toEqual(["2026", "2027"]);
    expect(budget?.lines.find(({ row }) => row === budget.result)?.amounts).toEqual([6_260_500, 6_260_500]);
  });

  test("in a budget with a row a year they are its lines", () => {
    const aRowAYear = review(transposed()).coverage.skipped.map(({ why }) => why.key);
    expect(aRowAYear).not.toContain("figures.sidesInColumns");
  });
});

describe("income on the left and expenses on the right of one sheet", () => {
  const beside = (changes: Readonly<Record<string, number>> = {}): Rows =>
    [
      ["Baten", 2026, 2027, null, "Lasten", 2026, 2027],
      ["Rijksbijdrage", 3_900_000, 3_954_210, null, "Afdracht vso", 1_200_300, 1_230_400],
      ["Gemeenten", 120_000, 118_305, null, "Programma 1 Bedrijfsvoering", 612_404, 640_118],
      ["Overig", 31_210, 30_480, null, "Programma 2 Basisondersteuning", 1_720_655, 1_700_215],
      ["Totaal baten", 4_051_210, 4_102_995, null, "Programma 3 Extra ondersteuning", 398_233, 421_100],
      [null, null, null, null, "Totaal lasten", 3_931_592, 3_991_833],
      [],
      ["Resultaat", 119_618, 111_162],
    ].map((row, r) => row.map((value, c) => changes[`${"ABCDEFG"[c] ?? ""}${(r + 1).toString()}`] ?? value));

  test("are one budget with every total proved, the result from both included", () => {
    const { budgets, findings, coverage, overhead } = review(beside());
    expect(findings).toEqual([]);
    const [budget, ...others] = budgets;
    if (!budget || others.length > 0) throw new Error("One budget was expected.");
    expect(budget.scope).toBe("whole");
    expect([budget.totalIncome, budget.totalExpenses, budget.result].map((row) => amountAt(budget, row))).toEqual([
      4_051_210, 3_931_592, 119_618,
    ]); // prettier-ignore
    expect(overhead[0]).toMatchObject({ numerator: 61_240_400, percentage: 15.58 }); // 612.404 / 3.931.592
    expect(coverage.skipped.map(({ why }) => why.key)).not.toContain("review.totalWithoutAddends");
    expect(coverage.performed).toBeGreaterThanOrEqual(6);
  });

  test.each([
    ["B5", 4_061_210],
    ["G6", 3_992_833],
    ["C8", 112_162],
    ["F3", 621_404],
  ])("with %s another number, there is an error in its column", (cell, value) => {
    const errors = review(beside({ [cell]: value })).findings.filter(({ severity }) => severity === "error");
    expect(errors.map((finding) => cellName(finding.goTo).charAt(0))).toContain(cell.charAt(0));
  });

  test("an explanation or a mark between amounts makes no second table", () => {
    const rows: Rows = [
      ["Lasten", "Begroting 2026", "Toelichting", "Begroting 2027"],
      ["Programma 1", 612_404, "inhuur", 640_118],
      ["Programma 2", 1_720_655, "indexatie", 1_700_215],
      ["Programma 3", 398_233, "nieuw", 421_100],
      ["Totale lasten", 2_731_292, "", 2_761_433],
    ];
    const { findings, budgets } = review(rows);
    expect(findings).toEqual([]);
    expect(budgets).toHaveLength(1);
  });
});
