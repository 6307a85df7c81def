import { findRelations } from "../../src/totals/findRelations";
import { sheetOf } from "../support/sheet";

/** Rows of the totals of a sheet with their lines. */
function totalsOf(rows: Parameters<typeof sheetOf>[1]): readonly string[] {
  return findRelations(sheetOf("Begroting", rows))
    .filter(({ axis, terms }) => axis === "rows" && terms.every(({ weight }) => weight === 1))
    .map(({ total, terms }) => `${total.toString()} = ${terms.map(({ line }) => line).join(" + ")}`)
    .sort();
}

test("in a balanced budget without headings each total keeps the lines above it", () => {
  const rows = [
    ["", 2021, 2022, 2023],
    ["Rijksbijdrage", 410_310, 420_870, 431_540],
    ["Gemeente", 60_120, 61_350, 62_480],
    ["Totale baten", 470_430, 482_220, 494_020],
    ["Programma 1", 120_310, 125_040, 128_770],
    ["Programma 2", 230_120, 236_180, 241_250],
    ["Programma 3", 120_000, 121_000, 124_000],
    ["Totale lasten", 470_430, 482_220, 494_020],
    ["Resultaat", 0, 0, 0],
  ];
  expect(totalsOf(rows)).toEqual(["4 = 2 + 3", "8 = 5 + 6 + 7"]);
});

test("and the lines beneath it where totals stand first", () => {
  const rows = [
    ["", 2021, 2022, 2023],
    ["Totale baten", 470_430, 482_220, 494_020],
    ["Rijksbijdrage", 410_310, 420_870, 431_540],
    ["Gemeente", 60_120, 61_350, 62_480],
    [],
    ["Totale lasten", 470_430, 482_220, 494_020],
    ["Programma 1", 120_310, 125_040, 128_770],
    ["Programma 2", 230_120, 236_180, 241_250],
    ["Programma 3", 120_000, 121_000, 124_000],
  ];
  expect(totalsOf(rows)).toEqual(["2 = 3 + 4", "6 = 7 + 8 + 9"]);
});
