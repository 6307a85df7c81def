import { findRelations } from "../../src/totals/findRelations";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf } from "./sheets";

/** Sums as "4=1+2+3", a result as "4=1-2", in order of their totals; lines count from 1. */
function sumsOf(rows: readonly (readonly CellValue[])[], along: "rows" | "columns" = "rows"): readonly string[] {
  return findRelations(sheetOf(rows))
    .filter(({ axis }) => axis === along)
    .toSorted((one, other) => one.total - other.total)
    .map(({ total, terms }) => `${total.toString()}=${terms.map(({ line, weight }, i) => `${weight < 0 ? "-" : i > 0 ? "+" : ""}${line.toString()}`).join("")}`);
} // prettier-ignore

test("the largest amounts may have one addend each: 4 = 2 + 3 where the changes are in the small lines", () => {
  const rows = [
    ["", "primitief", "mutatie", "bijgesteld"],
    ["basis", 931_544, 0, 931_544],
    ["ophoging", 874_902, 0, 874_902],
    ["zwaar", 803_377, 0, 803_377],
    ["toetsing", 120_431, 3_211, 123_642],
    ["bestuur", 54_233, -1_208, 53_025],
    ["reizen", 9_310, 455, 9_765],
  ];
  expect(sumsOf(rows, "columns")).toEqual(["4=2+3"]);
});

test("small amounts add up to a line that a large total counts already: 5 = 1 + 2 + 3 + 4 within 9 = 5 + 6 + 7 + 8", () => {
  const parts = [[321, 296, 398], [29, 31, 41], [-231, -191, -248], [-123, -82, -135]] as const; // prettier-ignore
  const others = [[66_662, 71_392, 92_982], [85_294, 28_863, 68_579], [39_153, 35_731, 48_798]] as const; // prettier-ignore
  const sum = (lines: readonly (readonly number[])[]): number[] => [0, 1, 2].map((i) => lines.reduce((total, line) => total + (line[i] ?? 0), 0)); // prettier-ignore
  const result = sum(parts);
  const rows: CellValue[][] = [
    ...parts.map((part, i) => [`arm ${"abcd"[i] ?? ""}`, ...part]),
    ["boom", ...result],
    ...others.map((other, i) => [`tak ${"abc"[i] ?? ""}`, ...other]),
    ["bos", ...sum([result, ...others])],
  ];
  expect(sumsOf(rows)).toEqual(["5=1+2+3+4", "9=5+6+7+8"]);
});
