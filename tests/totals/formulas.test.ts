import { findRelations } from "../../src/totals/findRelations";
import { findFormulaFaults } from "../../src/totals/formulas/findFormulaFaults";
import { parseSum } from "../../src/totals/formulas/parseSum";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "./sheets";

/** A sheet in which a text that begins with "=" is a formula; its value is given after a bar, as in "=A1+A2|30". */
function sheetWith(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const split = (cell: CellValue): readonly [CellValue, string | null] => {
    if (typeof cell !== "string" || !cell.startsWith("=")) return [cell, null];
    const [formula = "", value = "0"] = cell.split("|");
    return [Number(value), formula];
  };
  const values = sheetOf(rows.map((row) => row.map((cell) => split(cell)[0])));
  const width = values.values[0]?.length ?? 0;
  const formulas = rows.map((row) => Array.from({ length: width }, (_, i) => split(row[i] ?? null)[1]));
  return { ...values, formulas };
}

describe("formulas that only add up", () => {
  test.each([
    ["=SUM(B2:B9)", [[2, 9, 1]]],
    ["=B2+B3-B4", [[2, 2, 1], [3, 3, 1], [4, 4, -1]]],
    ["=SUM(B2:B4,B7)-B9", [[2, 4, 1], [7, 7, 1], [9, 9, -1]]],
    ["=SUBTOTAL(109,B2:B5)", [[2, 5, 1]]],
    ["=+$B$2+B3", [[2, 2, 1], [3, 3, 1]]],
    ["=SUM(B:B)", [[1, 1_048_576, 1]]],
  ] as const)("%s", (formula, expected) => {
    expect(parseSum(formula)?.map(({ top, bottom, weight }) => [top, bottom, weight])).toEqual(expected);
  }); // prettier-ignore

  test.each(["=B2*2", "=AVERAGE(B2:B3)", "=Blad2!B2+B3", "=SUM(B2:B3", "=SUBTOTAL(1,B2:B3)", "=B2:B3"])("%s is not one", (formula) => {
    expect(parseSum(formula)).toBeUndefined();
  }); // prettier-ignore
});

test("a formula carries a relation that its numbers cannot", () => {
  const sheet = sheetWith([["a", 5], ["b", 0], ["c", "=SUM(B1:B2)|5"]]); // prettier-ignore
  expect(findRelations(sheet)).toEqual([
    { sheet: "Blad1", axis: "rows", total: 3, terms: [{ line: 1, weight: 1 }, { line: 2, weight: 1 }], across: [2], evidence: "formulas" },
  ]); // prettier-ignore
});

describe("formulas that add up something else than one expects", () => {
  test.each<[string, readonly (readonly CellValue[])[], readonly (readonly [string, number, number])[]]>([
    ["the last line is missed", [["a", 12], ["b", 30], ["c", 8], ["totaal", "=SUM(B1:B2)|42"]], [["misses-line", 4, 2]]],
    ["the first line is missed", [["kop", null], ["a", 12], ["b", 30], ["c", 8], ["totaal", "=SUM(B3:B4)|38"]], [["misses-line", 5, 2]]],
    ["its own subtotal is counted", [["a", 12], ["b", 30], ["sub", "=SUM(B1:B2)|42"], ["c", 8], ["totaal", "=SUM(B1:B4)|92"]], [["includes-subtotal", 5, 2]]],
    ["a number was typed over it", [["a", 1, 2, 3], ["b", 4, 5, 6], ["t", "=SUM(B1:B2)|5", 7, "=SUM(D1:D2)|9"]], [["overtyped", 3, 3]]],
    ["it differs from those beside it", [["a", 1, 2, 3], ["b", 4, 5, 6], ["t", "=SUM(B1:B2)|5", "=C1+C1|4", "=SUM(D1:D2)|9"]], [["differs", 3, 3]]],
    ["it covers a text that looks like a number", [["a", 12], ["b", "30"], ["c", 8], ["totaal", "=SUM(B1:B3)|20"]], [["covers-text", 4, 2]]],
    ["nothing is wrong", [["a", 12, 1], ["b", 30, 2], ["sub", "=SUM(B1:B2)|42", "=SUM(C1:C2)|3"], ["c", 8, 5], ["totaal", "=B3+B4|50", "=C3+C4|8"]], []],
    ["a year above the lines is no line", [["", 2024, 2025], ["a", 12, 1], ["b", 30, 2], ["t", "=SUM(B2:B3)|42", "=SUM(C2:C3)|3"]], []],
  ])("%s", (_, rows, expected) => {
    const faults = findFormulaFaults(sheetWith(rows));
    expect(faults.map(({ kind, cell }) => [kind, cell.row, cell.column])).toEqual(expected);
  }); // prettier-ignore
});

describe("formulas that add up, in other words", () => {
  test.each([
    ["=AGGREGATE(9,5,B2:B5)", [[2, 5, 1]]],
    ["=SUM(B2+B3-B4)", [[2, 2, 1], [3, 3, 1], [4, 4, -1]]],
    ["=B9-SUM(B2:B3,B5)", [[9, 9, 1], [2, 3, -1], [5, 5, -1]]],
    ["=SUM(SUM(B2:B3),B5)", [[2, 3, 1], [5, 5, 1]]],
  ] as const)("%s", (formula, expected) => {
    expect(parseSum(formula)?.map(({ top, bottom, weight }) => [top, bottom, weight])).toEqual(expected);
  }); // prettier-ignore
});

describe("what is no fault of a formula", () => {
  test.each<[string, readonly (readonly CellValue[])[]]>([
    ["a dash where the cells beside it add up to nothing", [["a", 1, "-", 3], ["b", 4, "-", 6], ["t", "=SUM(B1:B2)|5", "-", "=SUM(D1:D2)|9"]]],
    ["the last of the typed totals before the sums begin", [["a", 1, 2, 3, 4], ["b", 4, 5, 6, 7], ["t", 5, 7, "=SUM(D1:D2)|9", "=SUM(E1:E2)|11"]]],
    ["a plus before the first reference", [["a", 1, 2, 3], ["b", 4, 5, 6], ["t", "=B1+B2|5", "=+C1+C2|7", "=D1+D2|9"]]],
    ["a line that is a part of another", [["a", 12], ["b", 30], ["waarvan ict", 8], ["totaal", "=SUM(B1:B2)|42"]]],
    ["a unit above the lines that is written with zeros", [["", "$000"], ["a", 12], ["b", 30], ["c", 8], ["t", "=SUM(B2:B4)|50"]]],
    ["a quotient beneath lines of another kind", [["a", 12], ["b", 30], ["c", "=B1/B2|0.4"], ["t", "=SUM(B1:B2)|42"]]],
    ["a total of which a line is what is left of it", [["a", 1, 2, 3], ["b", 4, "=C3-C1|5", 6], ["t", "=SUM(B1:B2)|5", 7, "=SUM(D1:D2)|9"]]],
    ["a text that a plus counts as its number", [["a", 12], ["b", "30"], ["t", "=B1+B2|42"]]],
    ["a text that a minus within a SUM counts as its number", [["a", 12], ["b", "30"], ["t", "=SUM(B1-B2)|-18"]]],
    ["a SUBTOTAL that leaves out another by itself", [["a", 12], ["b", 30], ["sub", "=SUBTOTAL(9,B1:B2)|42"], ["c", 8], ["t", "=SUBTOTAL(9,B1:B4)|50"]]],
  ])("%s", (_, rows) => {
    expect(findFormulaFaults(sheetWith(rows))).toEqual([]);
  }); // prettier-ignore
});

test.each<[string, string, "covers-text" | undefined]>([
  ["a cell by itself in a SUM", "=SUM(B1,B2)|12", "covers-text"],
  ["a range in a SUM within another", "=B1+SUM(B2:B3)|20", "covers-text"],
  ["an operand beside a SUM", "=SUM(B1,B3)+B2|50", undefined],
])("%s: Excel skips the text, or counts it as its number", (_, formula, expected) => {
  const sheet = sheetWith([
    ["a", 12],
    ["b", "30"],
    ["c", 8],
    ["t", formula],
  ]);
  expect(findFormulaFaults(sheet)[0]?.kind).toBe(expected);
});

test("lines with one and the same quotient are lines", () => {
  const sheet = sheetWith([
    ["a", "=E1/2|6"],
    ["b", "=E2/2|15"],
    ["c", "=E3/2|4"],
    ["t", "=SUM(B1:B2)|21"],
  ]);
  expect(findFormulaFaults(sheet).map(({ kind, cell }) => [kind, cell.row])).toEqual([["misses-line", 4]]);
});

test("where one sum counts a line that those beside it miss, the others are to blame", () => {
  const sheet = sheetWith([["a", 1, 2, 3], ["b", 4, 5, 6], ["c", 7, 8, 9], ["t", "=SUM(B1:B2)|5", "=SUM(C1:C3)|15", "=SUM(D1:D2)|9"]]); // prettier-ignore
  expect(findFormulaFaults(sheet).map(({ kind, cell }) => [kind, cell.column])).toEqual([["misses-line", 2], ["misses-line", 4]]); // prettier-ignore
});

test("a chain of its own lines is a subtotal too", () => {
  const sheet = sheetWith([["a", 12], ["b", 30], ["sub", "=B1+B2|42"], ["c", 8], ["totaal", "=SUM(B1:B4)|92"]]); // prettier-ignore
  expect(findFormulaFaults(sheet).map(({ kind }) => kind)).toEqual(["includes-subtotal"]);
});

test("a total that was typed right above the lines is not a line that the sum forgot", () => {
  const rows: readonly (readonly CellValue[])[] = [
    ["afdracht a", 6_610], ["afdracht b", 398], ["totaal afdrachten", 7_008],
    ["programma 1", 641], ["programma 2", 352], ["totaal programma's", "=SUM(B4:B5)|993"],
  ]; // prettier-ignore
  expect(findFormulaFaults(sheetWith(rows))).toEqual([]);
  // without the word it is a line like the others
  const unnamed = rows.map(([label, value]) => [label === "totaal afdrachten" ? "afdracht c" : (label ?? null), value ?? null]);
  expect(findFormulaFaults(sheetWith(unnamed)).map(({ kind }) => kind)).toEqual(["misses-line"]);
}); // prettier-ignore
