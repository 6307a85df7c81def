import { cellName } from "../../src/workbook/address";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../support/sheet";

function budget(loket: number): readonly (readonly CellValue[])[] {
  return [
    ["Begroting", 2024],
    ["Baten"],
    ["Rijksbijdrage", 810_250],
    ["Overige baten", 189_750],
    ["Totale baten", 1_000_000],
    [],
    ["Lasten"],
    ["Programma 1: Loket", loket],
    ["Programma 2: Scholing", 400_000],
    ["Programma 5: Begeleiding", 61_310],
    ["Programma 6: Advies", 28_690],
    ["Totale lasten", 990_000], // 500.000 + 400.000 + 61.310 + 28.690
    [],
    ["Resultaat", 10_000],
  ];
}

const review = (rows: readonly (readonly CellValue[])[]): ReturnType<typeof reviewSnapshot> =>
  reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));

test("a small budget that adds up gives nothing to say", () => {
  expect(review(budget(500_000)).findings).toEqual([]);
});

test.each([501_000, 550_000, 5_000_000])("with %d in one line, its total is named", (loket) => {
  const { findings } = review(budget(loket));
  const named = findings.filter(({ rule }) => rule === "total" || rule === "total-unproved");
  expect(named.map(({ cell }) => cellName(cell))).toEqual(["B12"]);
});

test("what is no more than likely is a signal, with the lines that were added, and stays unproved in the coverage", () => {
  const { findings, coverage } = review(budget(550_000));
  const [signal] = findings.filter(({ rule }) => rule === "total-unproved");
  expect(signal).toMatchObject({
    severity: "signal",
    sum: { reported: 990_000, computed: 1_040_000, difference: -50_000 },
  });
  expect(signal?.sum?.terms.map(({ cell }) => cellName(cell))).toEqual(["B8", "B9", "B10", "B11"]);
  expect(coverage.skipped.map(({ what }) => what.values["row"])).toContain(12);
});

test("a total that the lines above it do not come near is no signal", () => {
  const rows: readonly (readonly CellValue[])[] = [
    ["Leerlingen", 31_000],
    ["Scholen", 104],
    ["Totaal budget", 17_942_501],
  ];
  expect(review(rows).findings).toEqual([]);
});

test("with two years, one of which adds up, the other is named", () => {
  const rows = budget(500_000).map((row) => [
    ...row,
    typeof row[1] === "number" && row[1] !== 2024 ? row[1] : 2025,
  ]);
  const wrong = rows.map((row, at) => (at === 8 ? [row[0], row[1], 400_180] : row));
  const named = review(wrong as Parameters<typeof review>[0]).findings.filter(
    ({ rule }) => rule === "total" || rule === "total-unproved",
  );
  expect(named.map(({ cell, sum }) => [cellName(cell), sum?.difference])).toEqual([["C12", -180]]);
});
