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

test("a line without a name that has a zero in one column of five is no addend: 4 = 1 + 2", () => {
  const rows = [
    ["huur", 5_350, 5_651, 6_007, 6_202, 23_210],
    ["kantine", 42_904, 45_202, 46_501, 48_600, 183_207],
    ["", null, null, null, null, 0],
    ["totaal", 48_254, 50_853, 52_508, 54_802, 206_417],
  ];
  expect(sumsOf(rows)).toEqual(["4=1+2"]);
});

test("but a line with a name is one, whatever it has: 4 = 1 + 2 + 3", () => {
  const rows = [
    ["huur", 5_350, 5_651, 6_007, 6_202, 23_210],
    ["kantine", 42_904, 45_202, 46_501, 48_600, 183_207],
    ["onvoorzien", null, null, null, null, 0],
    ["totaal", 48_254, 50_853, 52_508, 54_802, 206_417],
  ];
  expect(sumsOf(rows)).toEqual(["4=1+2+3"]);
});

test("a subtotal of nothing stands for its lines of nothing: 20 = 18 + 19, as in the three blocks above it", () => {
  const block = (name: string, built: number[], kept: number[], paid: number[]): CellValue[][] => {
    const sum = built.map((amount, year) => amount + (kept[year] ?? 0));
    return [
      [`${name} bouw`, ...built],
      [`${name} onderhoud`, ...kept],
      ["subtotaal werk", ...sum],
      [`${name} bijdrage`, ...paid],
      ["subtotaal dekking", ...sum.map((amount, year) => amount + (paid[year] ?? 0))],
    ];
  };
  const rows = [
    ...block("noord", [53_117, 61_822, 50_903], [2_048, 5_391, 3_877], [7_312, 8_120, 9_455]),
    ...block("oost", [13_410, 21_225, 30_104], [1_148, 1_313, 2_771], [4_018, 4_120, 5_433]),
    ...block("zuid", [73_009, 41_300, 20_416], [6_250, 7_344, 1_879], [3_918, 2_107, 1_455]),
    ...block("west", [0, 0, 0], [0, 0, 0], [50_341, 50_872, 30_219]),
  ];
  expect(sumsOf(rows).filter((sum) => sum.startsWith("20="))).toEqual(["20=18+19"]);
});
