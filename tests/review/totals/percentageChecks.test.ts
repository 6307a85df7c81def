import type { Review } from "../../../src/review/review";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { cellName } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";

type Rows = readonly (readonly CellValue[])[];

/** 310.200 + 180.450 + 95.310 = 585.960, and 318.440 + 182.900 + 97.020 = 598.360. */
const AMOUNTS = [
  ["Programma 1 Loket", 310_200, 318_440],
  ["Programma 2 Scholing", 180_450, 182_900],
  ["Programma 3 Begeleiding", 95_310, 97_020],
  ["Totale lasten", 585_960, 598_360],
] as const;

const table = (heading: readonly CellValue[], cell: (row: number) => readonly CellValue[]): Rows => [
  ["Omschrijving", "Begroting 2025", ...heading],
  ...AMOUNTS.map(([label, first], row) => [label, first, ...cell(row)]),
];
const SHARES = ["52,9%", "30,8%", "16,3%", "100%"]; // 310.200 / 585.960 and so on
const GROWTH = ["2,7%", "1,4%", "1,8%", "2,1%"]; // 318.440 / 310.200 - 1 and so on
const with_ = (cells: readonly string[], row: number, cell: string): readonly string[] =>
  cells.map((old, index) => (index === row ? cell : old));

const review = (rows: Rows): Review => reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
const told = ({ findings }: Review): readonly unknown[] =>
  findings.filter(({ rule }) => rule === "percentage").map(({ severity, cell, message }) => [severity, cellName(cell), message.key]); // prettier-ignore
const skippedKeys = ({ coverage }: Review): readonly string[] => coverage.skipped.map(({ why }) => why.key);

const ofShares = (cells: readonly CellValue[]): Rows => table(["%"], (row) => [cells[row] ?? null]);
const ofGrowth = (cells: readonly CellValue[]): Rows => table(["Begroting 2026", "%"], (row) => [AMOUNTS[row]?.[2] ?? null, cells[row] ?? null]); // prettier-ignore

test.each<[string, Rows, readonly unknown[]]>([
  ["shares of the total", ofShares(SHARES), []],
  ["a share that is another", ofShares(with_(SHARES, 1, "38,0%")), [["error", "C3", "tables.shareWrong"]]],
  ["a total that is no 100 %", ofShares(with_(SHARES, 3, "98,0%")), [["error", "C5", "tables.shareWrong"]]],
  ["growth against the other year", ofGrowth(GROWTH), []],
  ["growth with a wrong line", ofGrowth(with_(GROWTH, 2, "9,9%")), [["error", "D4", "tables.growthWrong"]]],
  ["growth rounded down", ofGrowth(with_(GROWTH, 0, "2,6%")), []], // 2,66 %: a unit of the last digit is left alone
])("%s: worked out line by line", (_, rows, expected) => {
  const found = review(rows);
  expect(told(found)).toEqual(expected);
  expect(skippedKeys(found)).not.toContain("tables.percentagesOfWhat");
  expect(skippedKeys(found)).not.toContain("totals.isRatio");
});

test("shares of a total that has no amount are of the lines together", () => {
  const rows = ofShares(SHARES).map((row) => (row[0] === "Totale lasten" ? ["Totale lasten", null, "100%"] : row));
  expect(told(review(rows))).toEqual([]);
  expect(review(rows).coverage.performed).toBeGreaterThanOrEqual(3);
}); // prettier-ignore

test("numbers with the format of a percentage are percentages", () => {
  const read = (second: number, third: number): Review => {
    const sheet = sheetOf("Begroting", ofShares([310_200 / 585_960, second, third, 1]));
    const formats = sheet.formats.map((row, r) =>
      row.map((format, c) => (r > 0 && c === 2 ? "0.0%" : format)),
    );
    return reviewSnapshot(snapshotOf({ ...sheet, formats }));
  };
  expect(told(read(0.38, 95_310 / 585_960))).toEqual([["error", "C3", "tables.shareWrong"]]);
  // Two of four come out: that tells nothing certain, so nothing is called wrong.
  const unclear = read(0.38, 0.4);
  expect(told(unclear)).toEqual([]);
  expect(skippedKeys(unclear)).toContain("tables.percentagesOfWhat");
});

test.each<[string, readonly string[], readonly unknown[]]>([
  ["add up", ["6,1%", "3,4%", "38,0%", "52,5%", "100%"], []],
  ["add up to 99,0", ["6,1%", "3,4%", "37,0%", "52,5%", "100%"], [["signal", "B6", "tables.sharesAddUp"]]],
])("percentages alone that %s", (_, cells, expected) => {
  const labels = ["Programma 1", "Programma 2", "Programma 3", "Programma 4", "Totaal"];
  const found = review([["Verdeling", "Aandeel 2025"], ...labels.map((label, row) => [label, cells[row] ?? null])]); // prettier-ignore
  expect(told(found)).toEqual(expected);
  expect(found.coverage).toEqual({ performed: 1, skipped: [] });
});

test("percentages of something that is not in the sheet are named as not checked", () => {
  const found = review(ofShares(["12,5%", "80,1%", "3,3%", "41,0%"]));
  expect(told(found)).toEqual([]);
  expect(skippedKeys(found)).toContain("tables.percentagesOfWhat");
});
