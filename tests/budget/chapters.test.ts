import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../support/sheet";

type Rows = readonly (readonly CellValue[])[];

const whole = (extra: Rows = [], scale = 1): Rows => {
  const amount = (value: number): number => value * scale;
  return [
    [scale === 1 ? "" : "Bedragen x € 1.000", "Begroting 2025"],
    ["Baten"],
    ["Rijksbijdrage", amount(410_300)],
    ["Gemeente", amount(90_200)],
    ["Totale baten", amount(500_500)],
    [],
    ["Lasten"],
    ["Programma 1: Loket", amount(120_300)],
    ["Programma 2: Scholing", amount(180_200)],
    ["Programma 3: Arrangementen", amount(150_100)],
    ...extra,
    [
      "Totale lasten",
      amount(450_600) + extra.reduce((sum, row) => sum + (typeof row[1] === "number" ? row[1] : 0), 0),
    ],
    [
      "Resultaat",
      amount(49_900) - extra.reduce((sum, row) => sum + (typeof row[1] === "number" ? row[1] : 0), 0),
    ],
  ];
};
const chapter = (loket: number): Rows => [
  ["Hoofdstuk", "Begroting 2025"],
  ["Programma 1: Loket", loket],
  ["Programma 2: Scholing", 180_200],
  ["Programma 3: Arrangementen", 150_100],
  ["Totaal", 330_300 + loket],
];

const review = (budget: Rows, part: Rows): ReturnType<typeof reviewSnapshot> =>
  reviewSnapshot(snapshotOf(sheetOf("Begroting", budget), sheetOf("Hoofdstuk", part)));
const open = (of: ReturnType<typeof reviewSnapshot>): readonly unknown[] =>
  of.findings.filter(({ severity }) => severity !== "remark").map(({ rule, severity }) => [rule, severity]);

test("chapters that state what the budget states give nothing to say", () => {
  expect(open(review(whole(), chapter(120_300)))).toEqual([]);
});

test("another amount in a chapter is one error, with both amounts", () => {
  const found = review(whole(), chapter(121_300));
  expect(open(found)).toEqual([["reconciliation", "error"]]);
  expect(found.findings[0]?.sum).toMatchObject({ reported: 121_300, computed: 120_300, difference: 1_000 });
});

test("a line without a number that no chapter has explains a difference: that is said, and no error", () => {
  const found = review(whole([["Onvoorzien", 50_500]]), chapter(120_300));
  expect(open(found)).toEqual([]);
  expect(found.coverage.skipped.map(({ why }) => why.values["labels"])).toContain("Onvoorzien");
});

test("income in another sheet is not laid beside expenses", () => {
  const part: Rows = [
    ["Bijlage", "Begroting 2025"],
    ["Baten"],
    ["Programma 1: Loket", 20_300],
    ["Programma 2: Scholing", 11_100],
    ["Totale baten", 31_400],
  ];
  expect(open(review(whole(), part))).toEqual([]);
});

test("amounts in thousands are reported in thousands, as the sheet prints them", () => {
  const inThousands = (rows: Rows): Rows =>
    rows.map((row, at) => [
      at === 0 ? "Bedragen x € 1.000" : (row[0] ?? null),
      ...row.slice(1).map((value) => (typeof value === "number" ? Math.round(value / 100) / 10 : value)),
    ]);
  const found = review(inThousands(whole()), inThousands(chapter(150_300)));
  const [error] = found.findings.filter(({ rule }) => rule === "reconciliation");
  expect(error?.sum).toMatchObject({ reported: 150.3, computed: 120.3, difference: 30 });
});

test("a chapter about another year is named as not compared", () => {
  const part = chapter(999_300).map((row, at) => (at === 0 ? ["Hoofdstuk", "Begroting 2027"] : row));
  const found = review(whole(), part);
  expect(open(found)).toEqual([]);
  expect(found.coverage.skipped.map(({ why }) => why.key)).toContain("budget.chapterWithoutPeriod");
});

test("a side with a single line has its total, its side and its overhead all the same", () => {
  const { budgets, overhead, coverage } = reviewSnapshot(
    snapshotOf(
      sheetOf("Bijlage", [
        ["", 2025, 2026],
        ["Rijksbijdragen", 5_480_000, 5_475_000],
        ["Totaal baten", 5_480_000, 5_475_000],
        ["Afdracht VSO", 2_600_000, 2_580_000],
        ["Totaal afdrachten", 2_600_000, 2_580_000],
        ["Programma 1 Basisondersteuning", 1_500_000, 1_510_000],
        ["Programma 2 Arrangementen", 820_500, 830_700],
        ["Programma 3 Bedrijfsvoering", 380_250, 386_400],
        ["Totaal programma's", 2_700_750, 2_727_100],
        ["Totaal lasten", 5_300_750, 5_307_100],
        ["Resultaat", 179_250, 167_900],
      ]),
    ),
  );
  expect(budgets[0]?.lines[0]).toMatchObject({ label: "Rijksbijdragen", side: "income" });
  // 380.250 / (5.480.000 - 2.600.000) and 386.400 / (5.475.000 - 2.580.000)
  const shares = overhead.filter(({ definition }) => definition === "discretionary-budget");
  expect(shares.map(({ percentage }) => percentage)).toEqual([13.2, 13.35]);
  expect(coverage.skipped.map(({ why }) => why.key)).not.toContain("review.totalWithoutAddends");
});

describe("a chapter in thousands beside a budget in euro", () => {
  const inThousands = (rows: Rows, digits: number): Rows =>
    rows.map((row, at) => [
      at === 0 ? "Hoofdstuk (x € 1.000)" : (row[0] ?? null),
      ...row.slice(1).map((value) => (typeof value === "number" ? Number((value / 1000).toFixed(digits)) : value)),
    ]); // prettier-ignore
  const budget = whole().map((row) =>
    row[0] === "Programma 1: Loket" ? ["Programma 1: Loket", 120_346] : row,
  );
  const exact = budget.map((row) =>
    row[0] === "Totale lasten" ? [row[0], 450_646] : row[0] === "Resultaat" ? [row[0], 49_854] : row,
  );

  test.each<[string, number, readonly string[]]>([
    ["thousands, 120 for 120.346", 0, ["rounding", "rounding", "rounding"]],
    ["thousands with a decimal, 120,3 for 120.346", 1, ["rounding", "equal", "equal"]],
  ])("in %s: no remark, and the agreement says rounding", (_, digits, agreements) => {
    const { findings, reconciliation } = review(exact, inThousands(chapter(120_346), digits));
    expect(findings.filter(({ rule }) => rule === "reconciliation")).toEqual([]);
    const [table] = reconciliation.tables;
    expect(table?.rounded).toEqual({ sheet: "Hoofdstuk", unit: 1000 });
    const programmes = table?.lines.filter(({ programme }) => programme !== undefined);
    expect(programmes?.map(({ agreement }) => agreement)).toEqual(agreements);
  });

  test.each<[string, number, number, string | undefined]>([
    ["2 units off", 122_346, 0, "error"],
    ["most of a unit off: no rounding, yet near it", 121_146, 0, "remark"], // 121 for 120.346
    ["0,8 off where a decimal is printed", 121_146, 1, "error"], // 121,1 for 120.346
  ])("%s is told", (_, loket, digits, severity) => {
    const { findings } = review(exact, inThousands(chapter(loket), digits));
    const [found] = findings.filter(({ rule }) => rule === "reconciliation");
    expect(found?.severity).toBe(severity);
    // The sum prints what was compared, to the euro.
    expect(found?.sum).toMatchObject({ computed: 120.346, decimals: 3 });
  });
});

describe("no unit where one is wanted", () => {
  const small = (rows: Rows, digits: number): Rows =>
    rows.map((row, at) => [
      row[0] ?? null,
      ...row.slice(1).map((value) => (at > 0 && typeof value === "number" ? Number((value / 1000).toFixed(digits)) : value)),
    ]); // prettier-ignore

  test("a chapter of a thousandth of the budget is no list of errors, and the unit is asked for", () => {
    const { findings, coverage } = review(whole(), small(chapter(120_300), 1));
    expect(findings.filter(({ rule }) => rule === "reconciliation")).toEqual([]);
    const why = coverage.skipped.find(({ why: { key } }) => key === "tables.unitsApartWhy")?.why;
    expect(why?.values["small"]).toBe("Hoofdstuk");
  });

  test.each<[string, number, number]>([
    ["three decimals everywhere are asked about", 1000, 1],
    ["whole euro are not", 1, 0],
  ])("%s", (_, scale, asked) => {
    // 410.303 and so on: none ends in zeros, so that each has its three decimals.
    const rows = whole().map((row, at) =>
      row.map((value) => (at > 0 && typeof value === "number" ? (value + 3) / scale : value)),
    );
    const { findings } = reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
    expect(findings.filter(({ rule }) => rule === "unit-unclear")).toHaveLength(asked);
    const peil = sheetOf("Peil", [
      ["Instelling", "Waarde"],
      ["Lezing Begroting", "eenheid 1"],
    ]);
    const said = reviewSnapshot(snapshotOf(sheetOf("Begroting", rows), peil)).findings;
    expect(said.filter(({ rule }) => rule === "unit-unclear")).toEqual([]);
  });
});
