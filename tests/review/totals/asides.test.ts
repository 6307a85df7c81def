import { countedLines } from "../../../src/budget/reading/budgetLines";
import type { Review } from "../../../src/review/review";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { cellName } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";

type Rows = readonly (readonly CellValue[])[];

/** A budget of two years with lines of another kind put in between: 310.200 + 180.450 + 95.310 = 585.960. */
const budget = (asides: Rows): Rows => [
  ["Omschrijving", 2025, 2026],
  ["Baten"],
  ["Rijksbijdrage", 520_400, 531_100],
  ["Overige baten", 81_320, 84_610],
  ["Totale baten", 601_720, 615_710],
  ["Lasten"],
  ["Programma 1 Loket", 310_200, 318_440],
  ...asides,
  ["Programma 2 Scholing", 180_450, 182_900],
  ["Programma 3 Begeleiding", 95_310, 97_020],
  ["Totale lasten", 585_960, 598_360],
  ["Resultaat", 15_760, 17_350],
];
const review = (rows: Rows): Review => reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
const told = ({ findings }: Review): readonly unknown[] =>
  findings.map(({ rule, severity, cell }) => [rule, severity, cellName(cell)]);

const WAARVAN: Rows = [["waarvan inhuur", 120_000, 121_500], ["waarvan materieel", 40_300, 41_000]]; // prettier-ignore
const FIGURES: Rows = [["aantal trajecten", 1_450, 1_475], ["kosten per traject", 214, 216]]; // prettier-ignore

describe.each([
  ["waarvan lines", WAARVAN],
  ["key figures", FIGURES],
])("%s among the lines of a total", (_, asides) => {
  test("are not added up, and every total is proved", () => {
    const { findings, coverage, budgets } = review(budget(asides));
    expect(findings).toEqual([]);
    expect(coverage.skipped.map(({ why }) => why.key)).not.toContain("review.totalWithoutAddends");
    const [only] = budgets;
    const expenses = only && countedLines(only).filter(({ side }) => side === "expenses");
    expect(expenses?.map(({ programme }) => programme)).toEqual([1, 2, 3]);
  });

  test("do not hide a wrong total", () => {
    const wrong = budget(asides).map((row) =>
      row[0] === "Totale lasten" ? [row[0], 585_960, 598_630] : row,
    );
    expect(told(review(wrong))).toContainEqual(["total", "error", "C12"]);
  });
});

test.each<[string, Rows, readonly unknown[]]>([
  ["a part larger than its line is an error", [["waarvan inhuur", 320_000, 121_500]], [["part-of-line", "error", "B8"]]],
  // 210.000 + 140.300 = 350.300 beside 310.200: but the second may be a part of the first
  ["parts that are larger together are a signal", [["waarvan inhuur", 210_000, 121_500], ["waarvan zzp", 140_300, 41_000]], [["part-of-line", "signal", "B7"]]],
  // 210.200 + 100.000 = 310.200; 218.440 + 99.000 = 317.440 beside 318.440
  ["parts that are the whole line in the other year are so here too", [["waarvan inhuur", 210_200, 218_440], ["waarvan zzp", 100_000, 99_000]], [["part-of-line", "signal", "C7"]]],
  ["parts that are the whole line in both years are fine", [["waarvan inhuur", 210_200, 218_440], ["waarvan zzp", 100_000, 100_000]], []],
])("%s", (_, asides, expected) => {
  expect(told(review(budget(asides)))).toEqual(expected);
}); // prettier-ignore

test("totals that miss by a hair in every column are a signal each, not silence", () => {
  // Every amount ends in ,37: three of them make 1,11, and the total says ,37
  const cents = budget([]).map((row) =>
    row.map((value) => (typeof value === "number" && value > 3000 ? value + 0.37 : value)),
  );
  const { findings } = review(cents);
  expect(findings.map(({ rule, cell }) => [rule, cellName(cell)])).toEqual(
    expect.arrayContaining([
      ["total-unproved", "B5"],
      ["total-unproved", "C10"],
    ]),
  );
  const [signal] = findings.filter(({ cell }) => cellName(cell) === "C10");
  expect(signal?.sum).toMatchObject({ difference: -0.74, decimals: 2 }); // 0,37 - 3 x 0,37
});
