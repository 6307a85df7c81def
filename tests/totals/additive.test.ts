import type { Sum } from "../../src/findings/sum";
import { whyNotAdditive } from "../../src/totals/additive";
import { readAmounts } from "../../src/totals/readAmounts";
import type { CellValue } from "../../src/workbook/cell";
import { judgeRelation } from "./judgeRelation";
import { sheetOf } from "./sheets";

/** The sum of all rows but the last, which is the total. */
function lastRowAsTotal(rows: readonly (readonly CellValue[])[]): { sum: Sum; why: ReturnType<typeof whyNotAdditive> } {
  const sheet = sheetOf([...rows, ["", 1], ["", 2], ["", 3]]);
  const terms = rows.slice(0, -1).map((_, index) => ({ line: index + 1, weight: 1 as const }));
  const [sum] = judgeRelation(sheet, { sheet: "Blad1", axis: "rows", total: rows.length, terms, across: [2], evidence: "values" });
  if (!sum) throw new Error("There is something to judge.");
  return { sum, why: whyNotAdditive(sum, readAmounts(sheet), "Begroting 2025") };
} // prettier-ignore

describe("what does not add up and is no mistake", () => {
  test.each<[string, readonly (readonly CellValue[])[], ReturnType<typeof whyNotAdditive>]>([
    ["an average by its word", [["Noord", 4.2], ["Zuid", 3.1], ["Gemiddelde", 3.7]], "ratio"],
    ["percentages by their words", [["% jongens", 48], ["% meisjes", 45], ["Totaal", 47]], "ratio"],
    ["an average of lines alike", [["Noord", 17_600], ["Midden", 24_700], ["Zuid", 20_100], ["Totaal", 20_800]], "average"],
    ["a line that is not known", [["Jongens", "n.b."], ["Meisjes", 6098], ["Beverwijk", 10_507]], "incomplete"],
    ["one amount under a plain line", [["Jongens", null], ["Meisjes", 6098], ["Beverwijk", 10_507]], "incomplete"],
    ["a year and some shares", [["aantal", 19_951], ["deel", 0.75], ["deel", 0.21], ["Soort", 19_950]], "incomplete"],
    ["lines and their subtotals", [["a", 610], ["b", 248], ["c", 610], ["d", 248], ["Samen", 858]], "repeated"], // 1716 is twice 858
  ])("%s", (_, rows, expected) => {
    const { sum, why } = lastRowAsTotal(rows);
    expect(sum.verdict).toBe("wrong");
    expect(why).toBe(expected);
  }); // prettier-ignore
});

describe("what is a mistake all the same", () => {
  test.each<[string, readonly (readonly CellValue[])[]]>([
    ["a total that counts one of its lines only", [["Loket", 512_340], ["Scholing", 230_118], ["Advies", 75_031], ["Totaal", 512_340]]],
    ["a line a thousand times as large", [["Loket", 512_340_000], ["Scholing", 230_118], ["Advies", 75_031], ["Programma 1", 817_489]]],
    ["a total ten times as small", [["Loket", 51_240], ["Scholing", 50_110], ["Advies", 49_030], ["Totaal", 15_038]]], // 150.380
    ["an empty line under a total", [["Loket", null], ["Scholing", 6098], ["Totaal", 10_507]]],
    ["a difference of one euro beyond rounding", [["Loket", 6000], ["Scholing", 6098], ["Totaal", 12_100]]], // 12.098, at most 1,5
  ])("%s", (_, rows) => {
    const { sum, why } = lastRowAsTotal(rows);
    expect(sum.verdict).toBe("wrong");
    expect(why).toBeUndefined();
  }); // prettier-ignore
});
