import { findRelations } from "../../src/totals/findRelations";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "./sheets";

/** Sums of rows as "4=1+2+3", in order of their totals; rows count from 1. */
function sumsOf(rows: readonly (readonly CellValue[])[]): readonly string[] {
  return findRelations(sheetOf(rows))
    .filter(({ axis }) => axis === "rows")
    .toSorted((one, other) => one.total - other.total)
    .map(({ total, terms }) => `${total.toString()}=${terms.map(({ line }) => line).join("+")}`);
}

const LINES = [[20_695, 24_154, 31_829], [3_797, 5_183, 535], [13_381, 18_107, 9_006], [82, 469, 1_201]] as const; // prettier-ignore
const SUM = [0, 1, 2].map((year) => LINES.reduce((sum, line) => sum + (line[year] ?? 0), 0));
const named = LINES.map((line, i) => [`post ${"abcd"[i] ?? ""}`, ...line]);

test("a check beneath a total is held against the same lines, also where it has fewer years: 8 = 1 + 2 + 3 + 4", () => {
  const rows = [...named, [null], ["totaal", ...SUM], [null], ["controle", ...SUM.slice(0, 2), null]];
  expect(sumsOf(rows)).toEqual(["6=1+2+3+4", "8=1+2+3+4"]);
});

test("a block with its amount above its lines, repeated by the total beneath, holds both times: 1 = 2 + 3 + 4 + 5", () => {
  const rows = [["vlottend", ...SUM], ...named, [null], ["totaal", ...SUM]];
  expect(sumsOf(rows)).toEqual(["1=2+3+4+5", "7=2+3+4+5"]);
});

test("what follows a total amidst other lines and comes to as much is no check: 6 is what 5 is paid from", () => {
  const rows = [...named, ["totaal", ...SUM], ["gedekt uit bijdragen", ...SUM], ["totaal dekking", ...SUM]];
  expect(sumsOf(rows)).not.toContain("6=1+2+3+4");
});

test("what comes to as much beyond another total is counted there: 1 is all income, and 5 = 3 + 4 the expenses", () => {
  const rows = [
    ["bijdrage", 900_000, 940_300],
    ["totaal baten", 900_000, 940_300],
    ["loket", 500_000, 540_300],
    ["scholing", 400_000, 400_000],
    ["totaal lasten", 900_000, 940_300],
  ];
  expect(sumsOf(rows)).toEqual(["5=3+4"]);
});

test("a list with an empty line after each is one list: 15 = 1 + 3 + 5 + 7 + 9 + 11 + 13", () => {
  const amounts = [207, 391, 158, 239, 105, 472, 330].map((amount, i) => [amount, amount + 7 * i]);
  const rows: CellValue[][] = amounts.flatMap((years, i) => [
    [`vak ${"abcdefg"[i] ?? ""}`, ...years],
    [null],
  ]);
  rows.push([
    "alle vakken",
    ...[0, 1].map((year) => amounts.reduce((sum, years) => sum + (years[year] ?? 0), 0)),
  ]);
  expect(sumsOf(rows)).toEqual(["15=1+3+5+7+9+11+13"]);
});

describe("of lines with the same amounts a sum counts", () => {
  test("the one that opens the block of a single line, as the other blocks do: 9 = 1 + 4", () => {
    const rows: CellValue[][] = [
      ["gebouwen", 5_169_002, 800_114],
      ["   school", 5_169_002, 800_114],
      [null],
      ["inventaris", 4_385_513, 7_550_360],
      ["   computers", 3_242_856, 5_345_110],
      ["   meubels", 488_076, 1_465_180],
      ["   overig", 654_581, 740_070],
      [null],
      ["bij elkaar", 9_554_515, 8_350_474],
    ];
    expect(sumsOf(rows)).toEqual(["4=5+6+7", "9=1+4"]);
  });

  test("the one to which a total is carried: 7 = 5 + 6, where 5 repeats 3", () => {
    const rows: CellValue[][] = [
      ["uit werk", 187_945, 162_833],
      ["uit rente", 53_288, 18_876],
      ["stroom", 241_233, 181_709],
      [null],
      ["toename", 241_233, 181_709],
      ["stand in januari", 26_379, 45_255],
      ["stand in december", 267_612, 226_964],
    ];
    expect(sumsOf(rows)).toEqual(expect.arrayContaining(["3=1+2", "7=5+6"]));
    expect(sumsOf(rows)).not.toContain("7=3+6");
  });
});
