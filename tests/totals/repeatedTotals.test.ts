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
