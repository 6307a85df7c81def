import fc from "fast-check";
import { findRelations } from "../../src/totals/findRelations";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

/** Sums of plain addends as "4=1+2+3", in order of their totals; lines count from 1. */
function sumsOf(rows: Rows, along: "rows" | "columns" = "rows"): readonly string[] {
  return findRelations(sheetOf(rows))
    .filter(({ axis, terms }) => axis === along && terms.every(({ weight }) => weight === 1))
    .toSorted((one, other) => one.total - other.total)
    .map(({ total, terms }) => `${total.toString()}=${terms.map(({ line }) => line).join("+")}`);
}

const sum = (lines: readonly (readonly number[])[]): number[] =>
  (lines[0] ?? []).map((_, place) => lines.reduce((total, line) => total + (line[place] ?? 0), 0));

describe("every so manieth line", () => {
  // Without bias to the smallest: an amount that its column has time and again proves nothing.
  const amounts = fc.array(fc.array(fc.noBias(fc.integer({ min: 10_000, max: 999_999 })), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 7 }); // prettier-ignore

  test("adds up to a line above them, whatever stands between and whatever they are called", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 4 }), (kinds, step) => {
        const others = Array.from({ length: step - 1 }, (_, i) => ["", 2.1 + i, 2.4, 2.6]);
        const rows = [["samen", ...sum(kinds)], ...others];
        kinds.forEach((kind, i) => rows.push([`soort ${"abcdefg"[i] ?? ""}`, ...kind], ...others));
        expect(sumsOf(rows)).toContain(`1=${kinds.map((_, i) => (1 + step * (i + 1)).toString()).join("+")}`);
      }),
      { numRuns: 20 },
    );
  });

  test("block A is B + C line by line: 1 = 4 + 7 + 10, also where 1 = 2 + 3 is known", () => {
    const parts: [number[], number[]][] = [
      [[135_287, 136_409, 124_313], [104_480, 110_816, 114_144]],
      [[36_160, 33_075, 34_144], [24_710, 27_753, 25_797]],
      [[189_231, 198_104, 201_772], [196_906, 206_381, 195_648]],
    ]; // prettier-ignore
    const block = (name: string, one: number[], other: number[]): Rows => [[name, ...sum([one, other])], [`${name} m`, ...one], [`${name} v`, ...other]]; // prettier-ignore
    const rows = [
      ...block("land", sum(parts.map(([one]) => one)), sum(parts.map(([, other]) => other))),
      ...parts.flatMap(([one, other], i) => block(`deel ${"abc"[i] ?? ""}`, one, other)),
    ];
    expect(sumsOf(rows)).toEqual(expect.arrayContaining(["1=2+3", "1=4+7+10"]));
  });

  test("a year is its four quarters where two years stand by turns: column 2 = 4 + 6 + 8 + 10", () => {
    const quarters = [[5721, 4742, 6203, 5193, 6210, 5373, 6730, 5569], [1363, 1199, 1423, 1229, 1500, 1306, 1608, 1260], [1833, 1529, 1995, 1755, 1850, 1696, 2176, 1757]]; // prettier-ignore
    const rows = quarters.map((amounts, line) => {
      const year = [0, 1].map((first) => [0, 2, 4, 6].reduce((total, i) => total + (amounts[first + i] ?? 0), 0));
      return [`regel ${"abc"[line] ?? ""}`, ...year, ...amounts];
    }); // prettier-ignore
    expect(sumsOf(rows, "columns")).toEqual(["2=4+6+8+10", "3=5+7+9+11"]);
  });
});

describe("equal totals", () => {
  const lines = {
    reserves: [874_837, 899_525],
    loans: [39_324, 55_172],
    owed: [600_105, 339_491],
    received: [172_604, 143_117],
  };
  const passiva = sum(Object.values(lines));
  const cash = [270_997, 87_768];
  const rest = passiva.map((amount, i) => amount - (cash[i] ?? 0));

  test("a block between two of them goes to its own, though the other is nearer", () => {
    const rows = [
      ["gebouwen", ...rest],
      ["liquide middelen", ...cash],
      ["totaal activa", ...passiva],
      ["eigen vermogen", ...lines.reserves],
      ["langlopende schulden", ...lines.loans],
      ["kortlopende schulden", ...sum([lines.owed, lines.received])],
      ["   crediteuren", ...lines.owed],
      ["   vooruit ontvangen", ...lines.received],
      ["totaal passiva", ...passiva],
    ];
    expect(sumsOf(rows)).toEqual(["3=1+2", "6=7+8", "9=4+5+6"]);
  });

  test("a total above its lines that is printed again beneath them holds both times", () => {
    const parts = Object.values(lines);
    const rows = [["schulden en vermogen", ...passiva], ...parts.map((part, i) => [`post ${"abcd"[i] ?? ""}`, ...part]), ["", ...passiva]]; // prettier-ignore
    expect(sumsOf(rows)).toEqual(["1=2+3+4+5", "6=2+3+4+5"]);
  });
});

test("what a line consists of may stand on both sides of it: 3 = 1 + 5", () => {
  const rows = [
    ["kortlopend", 812_431, 790_482, 523_900, 611_874],
    ["voorraad", 26_384, 89_003, 31_442, 47_901],
    ["schulden", 1_951_644, 1_728_306, 1_500_221, 1_623_095],
    ["debiteuren", 149_622, 122_525, 170_264, 98_377],
    ["langlopend", 1_139_213, 937_824, 976_321, 1_011_221],
    ["deelneming", 67_201, 71_934, 55_618, 80_252],
  ];
  expect(sumsOf(rows)).toEqual(["3=1+5"]);
});
