import { shiftFormula } from "../../src/excel/shiftFormula";
import { isSignedFormula, signedFormula } from "../../src/excel/signature";

test.each([
  ['=TRIM(E5&"")="4"', 2, 1, '=TRIM(F7&"")="4"'],
  ["=$E5=4", 2, 1, "=$E7=4"],
  ["=E$5=4", 2, 1, "=F$5=4"],
  ["=$E$5+E5", -4, -4, "=$E$5+A1"],
  ['="E5"&E5', 1, 0, '="E5"&E6'],
  ["='E5 oud'!E5", 1, 1, "='E5 oud'!F6"],
  ["=LOG10(Z9)", 1, 1, "=LOG10(AA10)"],
  ["=SUM(A1:B2)", 1, 1, "=SUM(B2:C3)"],
  ["=E5=4", 0, 0, "=E5=4"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ["=A1=1", -1, 0],
  ["=A1=1", 0, -1],
])("%s cannot be moved by %i rows and %i columns: it would leave the sheet", (formula, rows, columns) => {
  expect(() => shiftFormula(formula, rows, columns)).toThrow(RangeError);
});

describe("the signature", () => {
  test("marks a formula of ours", () => {
    expect(signedFormula('=TRIM(E5&"")="4"')).toBe('=AND(N("peil")=0,TRIM(E5&"")="4")');
    expect(isSignedFormula(signedFormula("=A1>3"))).toBe(true);
  });

  test.each([
    ['=and( n("PEIL") = 0, A1>3)', true],
    ["=A1>3", false],
    ['=AND(N("pijl")=0,A1>3)', false],
    ['="peil"=A1', false],
    ["", false],
  ])("%s is ours: %p", (formula, expected) => {
    expect(isSignedFormula(formula)).toBe(expected);
  });

  test("is not put on what is no formula", () => {
    expect(() => signedFormula("A1>3")).toThrow(RangeError);
  });
});
