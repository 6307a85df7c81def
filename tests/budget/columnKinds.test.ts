import type { ColumnKind } from "../../src/budget/reading/columnKind";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import { sheetOf, snapshotOf } from "../support/sheet";
import { transposed, versions, type Rows } from "./layoutSheets";

/** "Stand" and "Aandeel rijk" tell nothing and the wrong thing; the last column adds up two years; 300 is a slip. */
const ROWS: Rows = [
  ["Programmabegroting", 2026, "Stand", 2027, "Aandeel rijk", "Totaal"],
  ["Baten"],
  ["Rijksbijdrage", 940_300, 911_250, 950_300, 400_100, 1_890_600],
  ["Overige baten", 59_700, 61_025, 59_700, 50_230, 119_400],
  ["Totale baten", 1_000_000, 972_275, 1_010_000, 450_330, 2_010_000],
  ["Lasten"],
  ["Programma 1 Loket", 412_310, 398_120, 422_310, 200_115, 834_620],
  ["Programma 2 Scholing", 237_690, 241_008, 237_690, 120_215, 475_380],
  ["Huisvesting", 350_000, 349_500, 350_000, 130_000, 700_000],
  ["Totale lasten", 1_000_000, 988_628, 1_010_000, 450_630, 2_010_000], // 200.115 + 120.215 + 130.000 = 450.330
  ["Resultaat", 0, -16_353, 0, -300, 0],
];

function read(said: string, rows: Rows = ROWS): Review {
  const peil = sheetOf("Peil", [
    ["Instelling", "Waarde"],
    ["Lezing Begroting", said],
  ]);
  return reviewSnapshot(snapshotOf(sheetOf("Begroting", rows), peil));
}

/** Each column of amounts, from the left, with what it was taken for. */
function kindsIn({ budgets }: Review): readonly (readonly [number, ColumnKind])[] {
  const [budget] = budgets;
  const periods = (budget?.periods ?? []).map(({ column }) => [column, "budget"] as const);
  const others = (budget?.otherColumns ?? []).map(({ column, kind }) => [column, kind] as const);
  return [...periods, ...others].sort(([one], [other]) => one - other);
}

test.each<[said: string, kinds: readonly ColumnKind[]]>([
  ["eenheid 1", ["budget", "budget", "budget", "no-amount", "total"]],
  ["soort C = realisatie", ["budget", "realised", "budget", "no-amount", "total"]],
  ["soort C = prognose; soort E = begroting", ["budget", "forecast", "budget", "budget", "total"]],
  ["soort C, E = geen bedrag", ["budget", "no-amount", "budget", "no-amount", "total"]],
  // What adds up a period and something else is no sum of periods.
  ["kind C = budget to date; kind D = part", ["budget", "budget-to-date", "part", "no-amount", "budget"]],
  // What a person says of a column that adds up years goes before that it does.
  ["soort F = begroting", ["budget", "budget", "budget", "no-amount", "budget"]],
])("%s", (said, kinds) => {
  const review = read(said);
  const found = kindsIn(review);
  expect(found.map(([column]) => column)).toEqual([2, 3, 4, 5, 6]);
  expect(found.map(([, kind]) => kind)).toEqual(kinds);
  expect(review.findings.filter(({ rule }) => rule === "setting-unreadable")).toEqual([]);
});

test("a column that adds up years is a period where a person names it among the periods", () => {
  expect(read("perioden B, F").budgets[0]?.periods.map(({ column }) => column)).toEqual([2, 6]);
});

test("what is said to be realised is laid beside the budget of its year", () => {
  expect(read("eenheid 1").realisations).toEqual([]);
  expect(read("soort C = realisatie").realisations.map(({ plannedName, actualName }) => [plannedName, actualName])).toEqual([
    ["2026", "Stand"],
  ]); // prettier-ignore
});

test("a column that is said to hold no amounts is left out of every sum, and that is told", () => {
  const inColumn = ({ findings }: Review): readonly string[] =>
    findings.filter(({ cell }) => cell.sheet === "Begroting" && cell.column === 5).map(({ rule }) => rule);
  const before = read("eenheid 1");
  expect(inColumn(before)).toContain("total");
  const after = read("soort E = geen bedrag");
  expect(inColumn(after)).toEqual([]);
  expect(after.sums.filter(({ total }) => total.column === 5)).toEqual([]);
  expect(after.coverage.performed).toBeLessThan(before.coverage.performed);
  expect(after.coverage.skipped).toContainEqual({
    what: { key: "columnKinds.column", values: { place: "E", name: "Aandeel rijk", sheet: "Begroting" } },
    why: { key: "columnKinds.saidNoAmount", values: {} },
  });
  // Other columns are checked as before.
  const elsewhere = ({ findings }: Review): readonly unknown[] =>
    findings.filter(({ cell }) => cell.column !== 5).map(({ rule, cell }) => [rule, cell]);
  expect(elsewhere(after)).toEqual(elsewhere(before));
});

test("in a budget with a row a year rows have kinds", () => {
  const review = read("soort 3 = prognose", transposed());
  expect(kindsIn(review)).toEqual([
    [2, "budget"],
    [3, "forecast"],
  ]);
  const none = read("soort 3 = geen bedrag", transposed());
  expect(none.sums.filter(({ total }) => total.row === 3)).toEqual([]);
  expect(none.coverage.skipped.map(({ what }) => what.key)).toContain("columnKinds.row");
});

test("a realised column can be made a period by its kind", () => {
  expect(read("soort D = begroting", versions()).budgets[0]?.periods.map(({ name }) => name)).toEqual([
    "2026",
    "2026 realisatie",
    "2027",
  ]);
});
