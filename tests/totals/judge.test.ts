import { explainSum } from "../../src/totals/explain";
import { findRelations } from "../../src/totals/findRelations";
import { verdictOf } from "../../src/totals/judge";
import type { Relation } from "../../src/totals/relation";
import type { CellValue } from "../../src/workbook/cell";
import { judgeRelation } from "./judgeRelation";
import { sheetOf } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

const relation = (total: number, lines: readonly number[], across: readonly number[] = [2]): Relation => ({
  sheet: "Blad1",
  axis: "rows",
  total,
  terms: lines.map((line) => ({ line: Math.abs(line), weight: line < 0 ? -1 : 1 })),
  across,
  evidence: "values",
});

describe("the interval rule", () => {
  test.each([
    // difference, addends, half of the addends' last digit, half of the total's, verdict
    [0, 2, 0.5, 0.5, "exact"],
    [1, 2, 0.5, 0.5, "rounding"], // at most (2 + 1) / 2 = 1.5
    [2, 2, 0.5, 0.5, "wrong"],
    [3, 13, 0.5, 0.5, "rounding"], // 3 * sqrt(14 / 12) = 3.24
    [4, 13, 0.5, 0.5, "unusual-rounding"], // beyond 3.24, within 7
    [8, 13, 0.5, 0.5, "wrong"], // beyond (13 + 1) / 2 = 7
    [1000, 2, 500, 500, "rounding"], // all in whole thousands
    [400, 2, 0.5, 500, "rounding"], // exact addends under a rounded total
  ] as const)(
    "a difference of %d in %d addends is %s %s %s",
    (difference, addends, addendHalf, totalHalf, verdict) => {
      expect(verdictOf(difference, addends, addendHalf, totalHalf)).toBe(verdict);
    },
  );
});

describe("judging a relation", () => {
  test.each<[string, Rows, Relation, object]>([
    ["cents", [["a", "1,10"], ["b", "2,25"], ["c", "3,36"]], relation(3, [1, 2]), { reported: 3.36, computed: 3.35, difference: 0.01, decimals: 2, tolerance: 0.015, verdict: "rounding" }],
    ["no doubles: 0.1 + 0.2", [["a", 0.1], ["b", 0.2], ["c", 0.3]], relation(3, [1, 2]), { difference: 0, verdict: "exact" }],
    ["a dash counts as nothing", [["a", "-"], ["b", "1.200"], ["c", "1.200"]], relation(3, [1, 2]), { verdict: "exact" }],
    ["income minus expenses", [["baten", 900], ["lasten", 1000], ["resultaat", -90]], relation(3, [1, -2]), { computed: -100, difference: 10, verdict: "wrong", label: "resultaat" }],
    ["p.m. is no amount", [["a", 100], ["b", "p.m."], ["c", 100]], relation(3, [1, 2]), { verdict: "exact" }],
  ])("%s", (_, rows, which, expected) => {
    expect(judgeRelation(sheetOf(rows), which)).toEqual([expect.objectContaining(expected)]);
  }); // prettier-ignore

  test("is undecided where a cell cannot be read, and says which", () => {
    const rows: Rows = [["a", 1200], ["b", "1.5007"], ["c", 300], ["d", 450], ["totaal", 3450]]; // prettier-ignore
    const sheet = sheetOf(rows);
    const [sum] = judgeRelation(sheet, relation(5, [1, 2, 3, 4]));
    if (!sum) throw new Error("There is a total to judge.");
    expect(sum).toMatchObject({ verdict: "undecided", computed: 1950, difference: 1500 });
    expect(sum.terms[1]).toMatchObject({ value: null, label: "b" });
    const [hint] = explainSum({ sheet, relations: [] }, sum);
    expect(hint).toMatchObject({ kind: "unreadable", cell: { row: 2, column: 2 }, implied: 1500 });
  });

  test("an empty block has nothing to check", () => {
    expect(judgeRelation(sheetOf([["a", null], ["b", null], ["totaal", 5]]), relation(3, [1, 2]))).toEqual([]); // prettier-ignore
  });
});

describe("explanations, the likeliest first", () => {
  const lines = [512_340, 230_118, 75_031, 1_204_000] as const; // together 2.021.489
  test.each<[string, readonly number[], number, object]>([
    ["a line left out", lines, 2_021_489 - 230_118, { kind: "left-out", cell: { row: 2 } }],
    ["a line counted twice", lines, 2_021_489 + 75_031, { kind: "counted-twice", cell: { row: 3 } }],
    ["a sign", [512_340, -230_118, 75_031, 1_204_000], 2_021_489, { kind: "sign", cell: { row: 2 }, implied: 230_118 }],
    ["two digits swapped in a line", [512_430, 230_118, 75_031, 1_204_000], 2_021_489, { kind: "digits-swapped", cell: { row: 1 }, implied: 512_340 }],
    ["two digits swapped in the total", lines, 2_201_489, { kind: "digits-swapped", cell: { row: 5 }, implied: 2_021_489 }],
    ["a line in thousands", [512_340, 230_118, 75_031, 1204], 2_021_489, { kind: "unit-slip", cell: { row: 4 }, implied: 1_204_000 }],
    ["a wrong digit", lines, 2_031_489, { kind: "unit-slip", cell: { row: 5 }, implied: 2_021_489 }],
  ])("%s", (_, amounts, total, expected) => {
    const rows = [...amounts.map((amount, i) => [`regel ${i.toString()}`, amount]), ["totaal", total]];
    const sheet = sheetOf(rows);
    const [sum] = judgeRelation(sheet, relation(5, [1, 2, 3, 4]));
    if (!sum) throw new Error("There is a total to judge.");
    const hints = explainSum({ sheet, relations: [] }, sum);
    expect(hints[0]).toMatchObject(expected);
    expect(hints.length).toBeLessThanOrEqual(3);
  }); // prettier-ignore

  test("a total that was not brought up to date", () => {
    const rows: Rows = [["", "2024", "2025"], ["a", 71_200, 75_330], ["b", 18_450, 20_007], ["totaal", 89_650, 89_650]]; // prettier-ignore
    const sheet = sheetOf(rows);
    const [sum] = judgeRelation(sheet, relation(4, [2, 3], [3]));
    if (!sum) throw new Error("There is a total to judge.");
    expect(explainSum({ sheet, relations: [] }, sum)[0]).toMatchObject({
      kind: "not-updated",
      cell: { column: 2 },
    });
  });

  test("a sum that holds needs no explanation", () => {
    const sheet = sheetOf([["a", 10], ["b", 20], ["totaal", 30]]); // prettier-ignore
    const sums = findRelations(sheet).flatMap((found) => judgeRelation(sheet, found));
    expect(sums.flatMap((sum) => explainSum({ sheet, relations: [] }, sum))).toEqual([]);
  });
});
