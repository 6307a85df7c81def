import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import { cellName } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../support/sheet";

type Amounts = readonly number[];
interface Year {
  readonly income: Amounts;
  readonly expenses: Amounts;
}

const sum = (amounts: Amounts): number => amounts.reduce((total, amount) => total + amount, 0);
/** 17.865.162 less 17.489.311 is 375.851; 18.063.210 less 17.608.365 is 454.845. */
const FIRST: Year = { income: [5_612_345, 12_252_817], expenses: [7_009_165, 641_230, 9_838_916] };
const SECOND: Year = { income: [5_701_222, 12_361_988], expenses: [7_057_433, 655_400, 9_895_532] };

/** A whole budget with a column for each name; `more` puts lines beneath the result. */
function budgetOf(
  names: readonly string[],
  columns: readonly Year[],
  { resultSign = 1, result = "Resultaat", more = [] as readonly (readonly CellValue[])[] } = {},
): Review {
  const line = (label: string, amountOf: (year: Year) => number): CellValue[] => [
    label,
    ...columns.map(amountOf),
  ];
  const rows = [
    ["Omschrijving", ...names],
    ["Baten", ...names.map(() => null)],
    line("Lichte ondersteuning", ({ income }) => income[0] ?? 0),
    line("Zware ondersteuning", ({ income }) => income[1] ?? 0),
    line("Totale baten", ({ income }) => sum(income)),
    ["Lasten", ...names.map(() => null)],
    line("Programma 1 Afdrachten", ({ expenses }) => expenses[0] ?? 0),
    line("Programma 2 Management", ({ expenses }) => expenses[1] ?? 0),
    line("Programma 3 Scholen", ({ expenses }) => expenses[2] ?? 0),
    line("Totale lasten", ({ expenses }) => sum(expenses)),
    line(result, ({ income, expenses }) => resultSign * (sum(income) - sum(expenses))),
    ...more,
  ];
  return reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
}

const together = (one: Year, other: Year): Year => ({
  income: one.income.map((amount, index) => amount + (other.income[index] ?? 0)),
  expenses: one.expenses.map((amount, index) => amount + (other.expenses[index] ?? 0)),
});
const reserveOf = ({ reserve }: Review): readonly unknown[] =>
  reserve.map(({ period, result, cumulative }) => [period, result / 100, cumulative / 100]);

test("a column that adds up the years is no year", () => {
  const review = budgetOf(["2025", "2026", "Totaal"], [FIRST, SECOND, together(FIRST, SECOND)]);
  expect(review.budgets[0]?.periods.map(({ name }) => name)).toEqual(["2025", "2026"]);
  expect(reserveOf(review)).toEqual([
    ["2025", 375_851, 375_851],
    ["2026", 454_845, 830_696],
  ]);
});

test("quarters that a year adds up are parts of it", () => {
  const quarter = (share: number): Year => ({
    income: FIRST.income.map((amount) => amount * share),
    expenses: FIRST.expenses.map((amount) => amount * share),
  });
  const names = ["Q1", "Q2", "Q3", "Q4", "Totaal 2025"];
  const review = budgetOf(names, [quarter(1), quarter(2), quarter(3), quarter(4), quarter(10)]);
  expect(review.budgets[0]?.periods.map(({ name }) => name)).toEqual(["Totaal 2025"]);
  expect(reserveOf(review)).toEqual([["Totaal 2025", 3_758_510, 3_758_510]]);
});

test("of a year with several versions the last one counts for the reserve", () => {
  const changed: Year = { ...FIRST, expenses: [7_009_165, 641_230, 9_848_916] };
  const names = ["2025 Primitief", "2025 1e wijziging", "2026 Primitief"];
  expect(reserveOf(budgetOf(names, [FIRST, changed, SECOND]))).toEqual([
    // 375.851 less 10.000
    ["2025 1e wijziging", 365_851, 365_851],
    ["2026 Primitief", 454_845, 820_696],
  ]);
});

test("years that run backwards are counted in their own order", () => {
  expect(reserveOf(budgetOf(["2026", "2025"], [SECOND, FIRST]))).toEqual([
    ["2025", 375_851, 375_851],
    ["2026", 454_845, 830_696],
  ]);
});

test("what is taken from a reserve is no part of the result", () => {
  const more = [
    ["Onttrekking bestemmingsreserve", 100_000, 50_000],
    ["Resultaat na bestemming", 475_851, 504_845],
  ];
  const review = budgetOf(["2025", "2026"], [FIRST, SECOND], { more });
  expect(reserveOf(review).slice(0, 1)).toEqual([["2025", 375_851, 375_851]]);
  const [profitability] = review.keyFigures.figures.filter(({ name }) => name === "profitability");
  // 375.851 of 17.865.162 is 2,10 %
  expect(profitability?.value).toBeCloseTo(2.1, 1);
});

test("a balance of interest is part of the result, and changes it", () => {
  const more = [
    ["Saldo financiële baten en lasten", 12_000, 13_000],
    ["Totaal resultaat", 387_851, 467_845],
  ];
  expect(reserveOf(budgetOf(["2025", "2026"], [FIRST, SECOND], { more })).slice(0, 1)).toEqual([
    ["2025", 387_851, 387_851],
  ]);
});

test.each([
  ["Resultaat", -1, ["signal B11"]],
  ["Resultaat", 1, []],
  // the name says which way round it is
  ["Saldo lasten min baten", -1, []],
] as const)("%s with sign %d gives %j", (result, resultSign, expected) => {
  const { findings } = budgetOf(["2025", "2026"], [FIRST, SECOND], { result, resultSign });
  const signs = findings.filter(({ rule }) => rule === "result-sign");
  expect(signs.map(({ severity, cell }) => `${severity} ${cellName(cell)}`)).toEqual(expected);
});
