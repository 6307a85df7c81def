import { findRelations } from "../../src/totals/findRelations";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "./sheets";

/** Relations between rows as "4=1+2+3", in order of their totals; lines count from 1. */
function totalsOf(rows: readonly (readonly CellValue[])[]): readonly string[] {
  return findRelations(sheetOf(rows))
    .filter(({ axis }) => axis === "rows")
    .toSorted((one, other) => one.total - other.total)
    .map(({ total, terms }) => {
      const sum = terms.map(({ line, weight }) => `${weight === 1 ? "+" : "-"}${line.toString()}`).join("");
      return `${total.toString()}=${sum.replace(/^\+/, "")}`;
    });
}

describe("which lines a total adds up", () => {
  test("a row of ratios between amounts is not one of them, though it is lost in rounding", () => {
    const rows = [
      ["marge", 20_103, 25_841, 43_770, 53_871, 50_679],
      ["marge in delen", 0.158, 0.161, 0.203, 0.224, 0.214],
      ["afschrijving", -1369, -1536, -4590, -7350, -9602],
      ["bijzondere posten", -211, -305, -118, -3826, -4274],
      ["uitkomst", 18_523, 24_000, 39_062, 42_695, 36_803],
    ];
    expect(totalsOf(rows)).toEqual(["5=1+3+4"]);
  });

  test("marks from 1 to 5 that happen to add up are no total", () => {
    const rows = [
      ["bereikbaar", 3, 3, 2, 3, 3, 4, 3, 1, 4, 3],
      ["betrouwbaar", 3, 2, 1, 3, 3, 2, 3, 2, 4, 3],
      ["zoeken", 1, 1, 1, 1, 2, 2, 2, 2, 3, 3],
      ["printen", 3, 4, 3, 4, 3, 3, 3, 4, 3, 3],
      ["mailen", 3, 4, 3, 4, 3, 3, 3, 5, 3, 3],
      ["aanpassen", 3, 1, 1, 3, 3, 1, 2, 1, 2, 2],
      ["hulp", 3, 1, 1, 1, 3, 1, 2, 1, 3, 3],
      ["training", 3, 1, 2, 3, 3, 1, 2, 3, 3, 2],
      ["toegang", 3, 2, 2, 2, 3, 3, 2, 2, 3, 2],
    ];
    expect(totalsOf(rows)).toEqual([]);
  });

  test("shares of the line, which add up to 100 in every line, say nothing against one column of amounts", () => {
    const rows = [
      ["zorg thuis", 61_654, 0.4, 99.6],
      ["zorg elders", 39_922, 36.9, 63.1],
      ["zorg", 101_576, 14.7, 85.3],
      ["vervoer", 13_230, 5.8, 94.2],
      ["middelen", 25_338, 43.8, 56.2],
      ["uitgaven", 140_144, 19.1, 80.9],
    ];
    expect(totalsOf(rows)).toEqual(["3=1+2", "6=3+4+5"]);
  });

  test("a block within a block is found first, so that the whole counts its total and not its lines", () => {
    const rows = [
      ["zorg", 101_576],
      ["thuis", 61_654],
      ["elders", 39_922],
      ["herstel", 3112],
      ["vervoer", 13_230],
      ["uitgaven", 117_918],
    ];
    expect(totalsOf(rows)).toEqual(["1=2+3", "6=1+4+5"]);
  });
});

describe("which line is the total", () => {
  const balance = [
    ["vaste activa", 12_818_352, 2_017_827, 1_761_490],
    ["vorderingen", 1_260_469, 315_656, 54_516],
    ["totaal activa", 14_078_821, 2_333_483, 1_816_006],
    ["crediteuren", 480_427, 99_288, 78_480],
    ["overig", 3_413_741, 125_929, 177_682],
    ["totaal schulden", 3_894_168, 225_217, 256_162],
    ["reserve", 502_275, 575_846, 2415],
    ["vrij vermogen", 9_682_378, 1_532_420, 1_557_429],
    ["totaal vermogen", 10_184_653, 2_108_266, 1_559_844],
    ["schulden en vermogen samen", 14_078_821, 2_333_483, 1_816_006],
  ];

  test("the same lines have one total: the nearest of those that repeat the amounts", () => {
    expect(totalsOf(balance)).toEqual(["3=1+2", "6=4+5", "9=7+8", "10=6+9"]);
  });

  test("a line may be made up in two ways, but not in a third that follows from them", () => {
    const rows = [
      ["uitgaven", 94_008, 105_500, 115_711, 124_728],
      ["publiek", 70_324, 79_153, 86_442, 93_019],
      ["privaat", 23_684, 26_347, 29_269, 31_709],
      ["ziekenhuizen", 41_511, 46_207, 50_338, 55_902],
      ["waarvan academisch", 20_118, 19_077, 23_456, 24_112],
      ["overig", 52_497, 59_293, 65_373, 68_826],
    ];
    expect(totalsOf(rows)).toEqual(["1=2+3", "1=4+6"]);
  });
});
