import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../support/sheet";
import type { Rows } from "./layoutSheets";

type Line = readonly [label: string, planned: number, actual: number, explanation?: string];

const INCOME: readonly Line[] = [
  ["Rijksbijdrage", 3_900_000, 3_954_210, "indexatie"],
  ["Overige baten", 120_000, 98_305, "minder cursussen"],
];
const EXPENSES: readonly Line[] = [
  ["Programma 1 Bedrijfsvoering", 612_404, 640_118, "inhuur"],
  ["Programma 2 Basisondersteuning", 1_720_655, 1_700_215, "vacature"],
  ["Programma 3 Extra ondersteuning", 1_498_233, 1_498_233],
];
const sum = (lines: readonly Line[], index: 1 | 2): number =>
  lines.reduce((total, line) => total + line[index], 0);

/** How a sheet prints a favourable deviation of so many euro. */
type Print = (favourable: number, isIncome: boolean) => CellValue;
const thousands = (value: number): string =>
  Math.abs(value)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, ".");
const MARKED: Print = (favourable) =>
  favourable === 0 ? 0 : `${favourable > 0 ? "V" : "N"} ${thousands(favourable)}`;
const ACTUAL_MINUS_PLANNED: Print = (favourable, isIncome) => (isIncome ? favourable : -favourable);

function report(print: Print, sign: 1 | -1 = 1): Rows {
  const row = (line: Line, isIncome: boolean): Rows[number] => {
    const factor = isIncome ? 1 : sign;
    const favourable = isIncome ? line[2] - line[1] : line[1] - line[2];
    return [line[0], factor * line[1], factor * line[2], print(favourable, isIncome), line[3] ?? null];
  };
  const income: Line = ["Totale baten", sum(INCOME, 1), sum(INCOME, 2)];
  const expenses: Line = ["Totale lasten", sum(EXPENSES, 1), sum(EXPENSES, 2)];
  const result: Line = ["Resultaat", income[1] - expenses[1], income[2] - expenses[2]];
  return [
    ["Realisatie", "Begroting 2026", "Realisatie 2026", "Afwijking", "Toelichting"],
    ["Baten"],
    ...INCOME.map((line) => row(line, true)),
    row(income, true),
    ["Lasten"],
    ...EXPENSES.map((line) => row(line, false)),
    row(expenses, false),
    row(result, true),
  ];
}

function read(rows: Rows, settings: Rows = []): Review {
  const peil = sheetOf("Peil", [["Instelling", "Waarde"], ...settings]);
  return reviewSnapshot(snapshotOf(sheetOf("Kwartaal", rows), peil));
}

/** The rows with one cell replaced; row and column from 1. */
function withCell(rows: Rows, row: number, column: number, value: CellValue): Rows {
  return rows.map((cells, r) =>
    r + 1 === row ? cells.map((old, c) => (c + 1 === column ? value : old)) : cells,
  );
}

const found = (review: Review): readonly unknown[] =>
  review.findings
    .filter(({ severity }) => severity !== "remark")
    .map(({ rule, cell, message }) => [rule, cell.row, cell.column, message.key]);

describe.each<[string, Rows]>([
  ["marked V and N", report(MARKED)],
  ["as realised minus planned", report(ACTUAL_MINUS_PLANNED)],
  ["with favourable as positive", report((favourable) => favourable)],
  ["with favourable as positive, expenses negative", report((favourable) => favourable, -1)],
  ["marked in a column of its own", report(MARKED).map((row) => {
    const [mark, size] = typeof row[3] === "string" && /^[VN] /.test(row[3]) ? row[3].split(" ") : [null, row[3]];
    return row.length < 4 ? row : [...row.slice(0, 3), size ?? null, mark ?? null, row[4] ?? null];
  })], // prettier-ignore
])("deviations %s", (_, rows) => {
  const review = read(rows);

  test("are read with the right sign for income and expenses, and without a false finding", () => {
    expect(found(review)).toEqual([]);
    const [realisation] = review.realisations;
    expect([realisation?.plannedName, realisation?.actualName]).toEqual([
      "Begroting 2026",
      "Realisatie 2026",
    ]);
    expect(realisation?.lines.map(({ favourable }) => favourable / 100)).toEqual([
      54_210, // 3.954.210 - 3.900.000
      -21_695, // 98.305 - 120.000
      32_515,
      -27_714, // 612.404 - 640.118
      20_440, // 1.720.655 - 1.700.215
      0,
      -7_274,
      25_241, // 32.515 - 7.274
    ]);
  });

  test("and what was realised is no period of the budget", () => {
    expect(review.budgets.map(({ periods }) => periods.map(({ name }) => name))).toEqual([["2026"]]);
  });
});

test.each<[string, number, CellValue, string]>([
  ["income above its budget marked N", 3, "N 54.210", "budget.deviationMark"],
  ["expenses above their budget marked V", 7, "V 27.714", "budget.deviationMark"],
  ["another amount", 8, "V 24.440", "budget.deviationWrong"],
])("%s is an error at its cell", (_, row, value, key) => {
  expect(found(read(withCell(report(MARKED), row, 4, value)))).toEqual([["deviation", row, 4, key]]);
});

test("marks that are the other way round everywhere are said to be so, and are no errors", () => {
  const review = read(report((favourable, isIncome) => MARKED(-favourable, isIncome)));
  expect(found(review)).toEqual([]);
  expect(review.coverage.skipped.map(({ why }) => why.key)).toContain("budget.deviationMarksOther");
});

describe("explanations above the threshold", () => {
  const rows = withCell(withCell(report(MARKED), 4, 5, null), 8, 5, null);

  test.each<[Rows, readonly number[]]>([
    [[["Drempel euro", "20.000"]], [4, 8]], // 21.695 and 20.440
    [[["Drempel euro", "21.000"]], [4]],
    [[["Drempel procent", "10"]], [4]], // 21.695 / 120.000 = 18 %, 20.440 / 1.720.655 = 1 %
    [
      [
        ["Drempel euro", "25.000"],
        ["Drempel procent", "10 %"],
      ],
      [],
    ],
  ])("%j asks for them in rows %j", (settings, expected) => {
    const review = read(rows, settings);
    expect(found(review)).toEqual(
      expected.map((row) => ["deviation-unexplained", row, 4, "budget.deviationUnexplained"]),
    );
  });

  test("without a threshold, and without a column for them, it is said what is needed", () => {
    const reasons = (review: Review): readonly string[] => review.coverage.skipped.map(({ why }) => why.key);
    expect(reasons(read(rows))).toContain("budget.noThreshold");
    const bare = rows.map((row) => row.slice(0, 4));
    expect(reasons(read(bare, [["Drempel euro", 1]]))).toContain("budget.noExplanationColumn");
  });

  test("a threshold that is no amount is a remark", () => {
    const rules = read(rows, [["Drempel euro", "veel"]]).findings.map(({ rule }) => rule);
    expect(rules).toContain("setting-unreadable");
  });
});

test("a difference is held against the columns that explain it: the budget up to the quarter", () => {
  const rows = report(MARKED).map((row, index) => {
    const [label = null, planned = null, actual = null, deviation = null] = row;
    if (index === 0)
      return [label, "Begroting 2026", "Begroting t/m Q2", "Realisatie t/m Q2", "Afwijking", "Prognose 2026"];
    if (typeof planned !== "number") return row;
    return [label, planned * 2, planned, actual, deviation, planned * 2];
  });
  const review = read(rows);
  expect(found(review)).toEqual([]);
  expect(review.realisations.map(({ plannedName, actualName }) => [plannedName, actualName])).toEqual([
    ["Begroting t/m Q2", "Realisatie t/m Q2"],
    ["Begroting 2026", "Prognose 2026"],
  ]);
  expect(review.budgets[0]?.otherColumns.map(({ kind }) => kind)).toEqual([
    "budget-to-date",
    "realised",
    "difference",
    "forecast",
  ]);
});

test("years that were realised before the years that are planned are no report on realisation", () => {
  const rows = report(MARKED).map((row, index) =>
    index === 0 ? ["Begroting", "Realisatie 2025", "Begroting 2026"] : row.slice(0, 3),
  );
  expect(read(rows).realisations).toEqual([]);
});
