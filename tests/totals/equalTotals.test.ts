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

test("what lines make up in every year is their total, not what equals it in most: 3, 4 and 9, not 3, 6 and 9", () => {
  const rows = [
    ["loon", 50_110, 70_233, 64_918, 70_310, 61_183],
    ["huur", 44_251, 27_110, 23_259, 10_586, 9_154],
    ["kosten", 94_361, 97_343, 88_177, 80_896, 70_337],
    ["over", 75_739, 63_230, 66_809, 59_466, 60_846],
    ["eenmalig", 0, 0, -3_536, 0, 4_995],
    ["voor belasting", 75_739, 63_230, 63_273, 59_466, 65_841],
    ["subsidie", 170_000, 160_366, 154_509, 140_074, 129_930],
    ["rente", 100, 207, 477, 288, 1_253],
    ["omzet", 170_100, 160_573, 154_986, 140_362, 131_183],
  ];
  const groups = findRelations(sheetOf("Begroting", rows))
    .filter(({ axis }) => axis === "rows")
    .map(({ total, terms }) => [total, ...terms.map(({ line }) => line)].sort((one, other) => one - other).join(" "));
  expect(groups).toContain("3 4 9");
  expect(groups).not.toContain("3 6 9");
}); // prettier-ignore
