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

/** Three blocks "received, paid, result" of 2 + 2 lines and the results together, in two years; lines count from 1. */
function flows(): CellValue[][] {
  const blocks = [
    [[169_183, 161_490], [137, 180], [46_932, 50_554], [46_319, 41_798]],
    [[124, 93], [532, 411], [44_162, 32_929], [1_305, 0]],
    [[930_700, 109_600], [211, 18], [63_420, 647_168], [870, 1_035]],
  ]; // prettier-ignore
  const results: number[][] = [];
  const rows: CellValue[][] = [];
  blocks.forEach((lines, b) => {
    const name = "pqr"[b] ?? "";
    const at = (i: number, year: number): number => lines[i]?.[year] ?? 0;
    const sums = [0, 1].map((year) => [at(0, year) + at(1, year), at(2, year) + at(3, year)] as const);
    const result = sums.map(([one, other]) => one - other);
    results.push(result);
    rows.push([`${name} een`, at(0, 0), at(0, 1)], [`${name} twee`, at(1, 0), at(1, 1)], [`${name} op`, ...sums.map(([one]) => one)]); // prettier-ignore
    rows.push([`${name} drie`, at(2, 0), at(2, 1)], [`${name} vier`, at(3, 0), at(3, 1)], [`${name} af`, ...sums.map(([, other]) => other)]); // prettier-ignore
    rows.push([`${name} over`, ...result]);
  });
  rows.push([
    "alles",
    ...[0, 1].map((year) => results.reduce((sum, result) => sum + (result[year] ?? 0), 0)),
  ]);
  return rows;
}

test("results of blocks add up beneath them, though 'received = paid + result' holds as well: 22 = 7 + 14 + 21", () => {
  expect(sumsOf(flows())).toEqual(expect.arrayContaining(["7=3-6", "14=10-13", "21=17-20", "22=7+14+21"]));
});
