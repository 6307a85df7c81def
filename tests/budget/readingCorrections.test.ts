import type { Budget } from "../../src/budget/budget";
import { readReadingCorrection } from "../../src/budget/reading/readReadingCorrection";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import { sheetOf, snapshotOf } from "../support/sheet";
import { sided, transposed, versions, type Rows } from "./layoutSheets";

function read(value: string, rows: Rows = sided(1, 1), name = "Lezing Begroting"): Review {
  const peil = sheetOf("Peil", [
    ["Instelling", "Waarde"],
    [name, value],
  ]);
  return reviewSnapshot(snapshotOf(sheetOf("Begroting", rows), peil));
}

describe("what a person says about the reading goes before what is seen", () => {
  test.each<[string, Partial<Budget>]>([
    ["eenheid 1000", { unit: 1000 }],
    ["eenheid 1.000; lasten negatief", { unit: 1000, expenseSign: -1 }],
    ["unit 1; income negative; expenses positive", { unit: 1, incomeSign: -1, expenseSign: 1 }],
    ["totale lasten rij 13", { totalExpenses: 13, totalIncome: 7 }],
    ["Totaal baten rij 6; totale afdrachten rij 10", { totalIncome: 6, totalTransfers: 10 }],
    ["resultaat rij 14", { result: 14 }],
    ["perioden D", { periods: [{ name: "2027", column: 4 }] }],
  ])("%s", (value, expected) => {
    const review = read(value);
    expect(review.budgets[0]).toMatchObject(expected);
    expect(review.findings.filter(({ rule }) => rule === "setting-unreadable")).toEqual([]);
  });

  test("the side of lines, and with it the figures", () => {
    const review = read("rij 12-13 afdracht");
    expect(review.budgets[0]?.lines.filter(({ side }) => side === "transfer").map(({ row }) => row)).toEqual([
      12, 13,
    ]);
    // 612.404 / (4.181.243 - 1.498.233 - 287.346)
    expect(review.overhead.find(({ definition }) => definition === "discretionary-budget")?.percentage).toBe(25.56); // prettier-ignore
  });

  test("a column of what was realised can be made a period", () => {
    const review = read("perioden C-D", versions());
    expect(review.budgets[0]?.periods.map(({ name }) => name)).toEqual(["2026", "2026 realisatie"]);
  });

  test("in a budget with a row a year lines are columns and periods are rows", () => {
    const review = read("totale lasten kolom J; perioden 3", transposed());
    expect(review.budgets[0]).toMatchObject({ totalExpenses: 10, periods: [{ name: "2027", column: 3 }] });
  });

  test("a sheet can be said to be no budget", () => {
    expect(read("geen").budgets).toEqual([]);
  });
});

test.each([
  ["eenheid 100", ["eenheid 100"]],
  ["lasten omlaag; eenheid 1000", ["lasten omlaag"]],
  ["totale lasten rij 3-5", ["totale lasten rij 3-5"]],
  ["rij 9-5 baten; rij 0 lasten", ["rij 9-5 baten", "rij 0 lasten"]],
  ["perioden C, de vierde", ["perioden C, de vierde"]],
  ["; ;", []],
])("%s: what cannot be read is named, the rest holds", (value, unreadable) => {
  expect(readReadingCorrection(value).unreadable).toEqual(unreadable);
  const remarks = read(value).findings.filter(({ rule }) => rule === "setting-unreadable");
  expect(remarks.map(({ message }) => message.values["part"])).toEqual(unreadable);
  expect(remarks.every(({ cell }) => cell.sheet === "Peil" && cell.row === 2 && cell.column === 2)).toBe(
    true,
  );
});

test("a sheet that is not there is a remark, and another sheet is left alone", () => {
  const review = read("eenheid 1000", sided(1, 1), "Lezing Raming");
  expect(review.budgets[0]?.unit).toBe(1);
  expect(review.findings.map(({ message }) => message.key)).toEqual(["budget.readingNoSheet"]);
});

/** Amounts before the words, no word that tells a side, no programme: nothing that a budget is known by. */
const PLAIN: Rows = [
  ["2024", "2025", "Wat"],
  [900, 1100, "Van het rijk"],
  [150, 160, "Van anderen"],
  [1050, 1260, "Samen"],
  [700, 850, "Loket"],
  [300, 350, "Kantoor"],
  [1000, 1200, "Samen"],
  [50, 60, "Blijft over"],
];

describe("a sheet that does not look like a budget", () => {
  test("is none until somebody says so", () => {
    expect(read("eenheid 1", PLAIN).budgets).toEqual([]);
  });

  test("is read as what a person says it is, with figures and rules", () => {
    const review = read(
      "begroting; labels C; perioden A-B; rij 2-3 post baten; rij 4 subtotaal baten; totale baten rij 4; totale lasten rij 7; resultaat rij 8; rij 6 programma 2",
      PLAIN,
    );
    expect(review.budgets).toHaveLength(1);
    expect(review.budgets[0]).toMatchObject({
      scope: "whole",
      labelColumns: [3],
      periods: [{ name: "2024" }, { name: "2025" }],
      totalIncome: 4,
      totalExpenses: 7,
      result: 8,
    });
    expect(review.budgets[0]?.lines.find(({ row }) => row === 6)).toMatchObject({ programme: 2, label: "Kantoor", side: "expenses" }); // prettier-ignore
    // 50 of 1.050 and 60 of 1.260
    const profits = review.keyFigures.figures.filter(({ name }) => name === "profitability");
    expect(profits.map(({ value }) => value)).toEqual([4.76, 4.76]);
  });

  test("is said not to be found where there is nothing to read", () => {
    const review = read("begroting", [["Alleen"], ["woorden"]]);
    expect(review.budgets).toEqual([]);
    expect(review.coverage.skipped.map(({ why }) => why.key)).toContain("reading.saidButNotFound");
  });
});

test("columns are called what a person calls them, and a line is of the programme that is said", () => {
  const [budget] = read("naam C = Begroting 2030; rij 12 programma 9; rij 11 geen programma").budgets;
  expect(budget?.periods.map(({ name }) => name)).toEqual(["Begroting 2030", "2027"]);
  const programmes = new Map(budget?.lines.map(({ row, programme }) => [row, programme]));
  expect([programmes.get(11), programmes.get(12)]).toEqual([undefined, 9]);
});

test("of two budgets on one sheet, the one that is said is read", () => {
  const later = sided(1, 1).map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace("202", "203") : cell)),
  );
  const twice = [...sided(1, 1), [], ...later];
  const second = sided(1, 1).length + 2;
  const names = (value: string): readonly string[] | undefined =>
    read(value, twice).budgets[0]?.periods.map(({ name }) => name);
  expect(names("eenheid 1")).toEqual(["2026", "2027"]);
  expect(names(`regels ${second.toString()}-${twice.length.toString()}`)).toEqual(["2036", "2037"]);
});
