import { explainSum } from "../../src/totals/explain";
import type { Relation } from "../../src/totals/relation";
import type { CellValue } from "../../src/workbook/cell";
import { judgeRelation } from "./judgeRelation";
import { sheetOf } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

const sumOf = (total: number, lines: readonly number[], column = 2): Relation => ({
  sheet: "Blad1",
  axis: "rows",
  total,
  terms: lines.map((line) => ({ line: Math.abs(line), weight: line < 0 ? -1 : 1 })),
  across: [column],
  evidence: "values",
});

/** What explains a failing sum, the likeliest first. */
function explain(rows: Rows, relation: Relation, others: readonly Relation[] = []): ReturnType<typeof explainSum> {
  const sheet = sheetOf(rows);
  const [sum] = judgeRelation(sheet, relation);
  if (!sum) throw new Error("There is a total to judge.");
  return explainSum({ sheet, relations: [relation, ...others] }, sum);
} // prettier-ignore

describe("every class of explanation, with its arithmetic", () => {
  test.each<[string, Rows, Relation, object, readonly Relation[]]>([
    ["left out: 612.000 - 512.000 is the line of 100.000", [["a", 312_004], ["b", 99_871], ["c", 200_340], ["totaal", 512_344]], sumOf(4, [1, 2, 3]), { kind: "left-out", cell: { row: 2 } }, []], // 612.215 - 512.344 = 99.871
    ["counted twice: 99.871 too much", [["a", 312_004], ["b", 99_871], ["c", 200_340], ["totaal", 712_086]], sumOf(4, [1, 2, 3]), { kind: "counted-twice", cell: { row: 2 } }, []], // 612.215 + 99.871
    ["sign of a line: twice 99.871", [["a", 312_004], ["b", -99_871], ["c", 200_340], ["totaal", 612_215]], sumOf(4, [1, 2, 3]), { kind: "sign", cell: { row: 2 }, implied: 99_871 }, []],
    ["sign of the total", [["a", 312_004], ["b", 99_871], ["totaal", -411_875]], sumOf(3, [1, 2]), { kind: "sign", cell: { row: 3 }, implied: 411_875 }, []],
    ["two digits swapped: 61.974 for 69.174, a multiple of 9", [["a", 312_004], ["b", 61_974], ["totaal", 381_178]], sumOf(3, [1, 2]), { kind: "digits-swapped", cell: { row: 2 }, implied: 69_174 }, []],
    ["two digits swapped and a rounding of 1: 900 - 1 too little", [["a", 6_628_162], ["b", 279_992], ["c", 110_100], ["d", 198_719], ["totaal", 7_217_872]], sumOf(5, [1, 2, 3, 4]), { kind: "digits-swapped", cell: { row: 3 }, implied: 111_000 }, []], // 7.216.973 + 899
    ["a power of ten: 1.204 stands for 1.204.000", [["a", 312_004], ["b", 1204], ["totaal", 1_516_004]], sumOf(3, [1, 2]), { kind: "unit-slip", cell: { row: 2 }, implied: 1_204_000 }, []],
    ["last year's total: 411.875 in both", [["", 2024, 2025], ["a", 312_004, 341_992], ["b", 99_871, 103_318], ["totaal", 411_875, 411_875]], sumOf(4, [2, 3], 3), { kind: "not-updated", cell: { column: 2 }, implied: 445_310 }, []],
    ["a row elsewhere: 47.205 stands three rows above", [["los", 47_205], ["kop", null], ["a", 312_004], ["b", 99_871], ["totaal", 459_080]], sumOf(5, [3, 4]), { kind: "missing-line", cell: { row: 1 } }, []], // 312.004 + 99.871 + 47.205
    ["a subtotal counted with its parts: 411.875 too much", [["a", 312_004], ["b", 99_871], ["subtotaal", 411_875], ["c", 200_340], ["totaal", 1_024_090]], sumOf(5, [1, 2, 4]), { kind: "subtotal-included", cell: { row: 3 } }, [sumOf(3, [1, 2])]], // 612.215 + 411.875
    ["a cell that cannot be read: 612.215 - 512.344 has to stand there", [["a", 312_004], ["b", "99.8711"], ["c", 200_340], ["totaal", 612_215]], sumOf(4, [1, 2, 3]), { kind: "unreadable", cell: { row: 2 }, implied: 99_871 }, []],
  ])("%s", (_, rows, relation, expected, others) => {
    const hints = explain(rows, relation, others);
    expect(hints[0]).toMatchObject(expected);
    expect(hints.length).toBeLessThanOrEqual(3);
  }); // prettier-ignore

  test("what says the same twice is said once", () => {
    const hints = explain([["a", 50_000], ["b", 50_000], ["c", 12_345], ["totaal", 62_345]], sumOf(4, [1, 2, 3])); // prettier-ignore
    const said = hints.map(({ message }) => JSON.stringify(message));
    expect(new Set(said).size).toBe(said.length);
  });
});
