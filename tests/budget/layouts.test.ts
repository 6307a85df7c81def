import type { Budget } from "../../src/budget/budget";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/sheet";
import { ENGLISH_LABELS, explained, sided, smallTables, spaced, stacked, thousands, transposed, versions, type Rows } from "./layoutSheets"; // prettier-ignore

function read(rows: Rows): Review {
  return reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
}

function budgetIn(review: Review): Budget {
  const [budget, ...others] = review.budgets;
  if (!budget || others.length > 0) throw new Error("One budget was expected.");
  return budget;
}

/** Income and expenses of each programme in the first period, in euro and as printed. */
function programmes(budget: Budget): readonly (readonly [number, string, number])[] {
  return budget.lines.flatMap(({ programme, side, kind, amounts, partOf }) =>
    programme === undefined || kind === "result" || partOf !== undefined
      ? []
      : [[programme, side, (amounts[0] ?? Number.NaN) / 100] as const],
  );
}

const INCOME = [41_210, 1_803_118, 2_240_900, 96_015];
const EXPENSES = [612_404, 1_720_655, 1_498_233, 287_346];
const expected = (incomeSign: number, expenseSign: number): readonly (readonly [number, string, number])[] =>
  [1, 2, 3, 4].flatMap((number, index) => [
    [number, "income", incomeSign * (INCOME[index] ?? 0)] as const,
    [number, "expenses", expenseSign * (EXPENSES[index] ?? 0)] as const,
  ]);
const inOrder = (
  lines: readonly (readonly [number, string, number])[],
): readonly (readonly [number, string, number])[] =>
  [...lines].sort(([one, side], [other, otherSide]) => one - other || otherSide.localeCompare(side));

describe.each([
  ["three rows a programme", stacked(), [1, 1]],
  ["three rows a programme, expenses negative", stacked(1, -1), [1, -1]],
  ["three rows a programme, in English", stacked(1, 1, ENGLISH_LABELS), [1, 1]],
  ["income above expenses", sided(1, 1), [1, 1]],
  ["income above expenses, expenses negative", sided(1, -1), [1, -1]],
  ["income above expenses, income negative", sided(-1, 1, -1), [-1, 1]],
  ["a row a year", transposed(), [1, 1]],
  ["years by versions under two rows of headings", versions(), [1, 1]],
  ["numbers, explanations and percentages beside", explained(), [1, 1]],
  ["spacer rows between everything", spaced(), [1, 1]],
] as const)("%s", (_, rows, [incomeSign, expenseSign]) => {
  const review = read(rows);

  test("periods, signs, sides and programmes", () => {
    const budget = budgetIn(review);
    expect(budget).toMatchObject({ scope: "whole", unit: 1, incomeSign, expenseSign });
    expect(budget.periods.map(({ name }) => name)).toEqual(["2026", "2027"]);
    expect(inOrder(programmes(budget))).toEqual(inOrder(expected(incomeSign, expenseSign)));
  });

  test("totals, result and overhead", () => {
    const { lines, ...budget } = budgetIn(review);
    const amount = (row: number | undefined): number =>
      Math.abs((lines.find((line) => line.row === row)?.amounts[0] ?? Number.NaN) / 100);
    expect(amount(budget.totalIncome)).toBe(4_181_243); // 41.210 + 1.803.118 + 2.240.900 + 96.015
    expect(amount(budget.totalExpenses)).toBe(4_118_638); // 612.404 + 1.720.655 + 1.498.233 + 287.346
    expect(amount(budget.result)).toBe(62_605);
    const [first] = review.overhead;
    // 612.404 / 4.118.638
    expect([first?.definition, first?.numerator, first?.percentage]).toEqual(["total-expenses", 61_240_400, 14.87]); // prettier-ignore
  });

  test("no false error, and no false signal", () => {
    expect(review.findings.filter(({ severity }) => severity !== "remark")).toEqual([]);
    expect(review.coverage.performed).toBeGreaterThan(0);
  });
});

test("small tables with a grand total: the programme is its own total, and its lines are part of it", () => {
  const review = read(smallTables());
  const budget = budgetIn(review);
  expect(budget.scope).toBe("part");
  expect(budget.periods.map(({ name }) => name)).toEqual(["2026", "2027"]);
  expect(programmes(budget)).toEqual(EXPENSES.map((amount, index) => [index + 1, "expenses", amount]));
  expect(budget.lines.filter(({ partOf }) => partOf !== undefined)).toHaveLength(12);
  expect(budget.totalExpenses).toBe(25);
  expect(review.findings).toEqual([]);
});

test.each(["bedragen x € 1.000", "(× 1.000 euro)", "in duizenden euro's", "alle bedragen in € 1.000"])(
  "%s above the table",
  (words) => {
    const review = read(thousands(words));
    const budget = budgetIn(review);
    expect(budget.unit).toBe(1000);
    expect(programmes(budget)[0]).toEqual([1, "income", 41_000]);
    expect(review.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  },
);

test("a realised column is no period of the budget, and has its year in its name", () => {
  const budget = budgetIn(read(versions()));
  expect(budget.otherColumns.map(({ name, kind }) => [name, kind])).toEqual([
    ["2026 realisatie", "realised"],
  ]);
});

test("in a budget with a row a year, what is pointed at is the right cell", () => {
  const review = read(transposed());
  expect(review.overhead[0]?.numeratorTerms[0]?.cell).toEqual({ sheet: "Begroting", row: 2, column: 7 });
  const wrong = transposed().map((row, index) =>
    row.map((value, column) => (index === 1 && column === 10 ? Number(value) + 5_000 : value)),
  );
  const [error] = read(wrong).findings;
  expect([error?.cell, error?.period]).toEqual([{ sheet: "Begroting", row: 2, column: 11 }, "2026"]);
});

test("a heading that names a side counts for the headings beneath it", () => {
  const rows: Rows = [
    ["Omschrijving", 2026],
    ["Baten"],
    ["Rijksbijdrage", 900_210],
    ["Overige baten", 41_377],
    ["Totale baten", 941_587],
    ["Lasten"],
    [],
    ["Bestuur"],
    ["Personeel", 310_404],
    ["Huisvesting", 22_871],
    ["Totaal", 333_275],
    ["Ondersteuning"],
    ["Personeel", 401_655],
    ["Materieel", 150_036],
    ["Totaal", 551_691],
    [],
    ["Totaal generaal", 884_966],
    ["Resultaat", 56_621],
  ];
  const review = read(rows);
  const budget = budgetIn(review);
  expect(budget).toMatchObject({ scope: "whole", totalIncome: 5, totalExpenses: 17, result: 18 });
  expect(budget.lines.filter(({ side }) => side === "expenses").map(({ row }) => row)).toEqual([9, 10, 11, 13, 14, 15, 17]); // prettier-ignore
  expect(review.findings).toEqual([]);
});

test("a total too wrong to be found as a sum is still the total, and not a line beside the others", () => {
  const spoiled = (rows: Rows, row: number, column: number): Budget =>
    budgetIn(read(rows.map((cells, r) => cells.map((value, c) => (r + 1 === row && c + 1 === column ? 5_000_001 : value))))); // prettier-ignore
  expect(spoiled(sided(1, -1), 3, 3)).toMatchObject({ totalIncome: 7, totalExpenses: 14, result: 16 });
  expect(spoiled(smallTables(), 25, 2).totalExpenses).toBe(25);
});

test("with formulas for the totals the reading is the same", () => {
  const sheet = sheetOf("Begroting", sided(1, 1));
  const formulas = sheet.formulas.map((row, index) =>
    row.map((none, column) => {
      const letter = "ABCD"[column] ?? "";
      if (column < 2) return none;
      if (index === 6) return `=SUM(${letter}3:${letter}6)`;
      return index === 13 ? `=SUM(${letter}10:${letter}13)` : index === 15 ? `=${letter}7-${letter}14` : none;
    }),
  );
  const withFormulas: SheetSnapshot = { ...sheet, formulas };
  const review = reviewSnapshot(snapshotOf(withFormulas));
  expect(budgetIn(review)).toEqual(budgetIn(read(sided(1, 1))));
  expect(review.findings).toEqual([]);
  expect(review.relations.every(({ evidence }) => evidence === "formulas")).toBe(true);
});
