import { findRelations } from "../../src/totals/findRelations";
import { findFormulaFaults } from "../../src/totals/formulas/findFormulaFaults";
import { spelledOut } from "../../src/totals/formulas/spelledOut";
import { sumAreas } from "../../src/totals/formulas/sumAreas";
import { namesOn } from "../../src/workbook/names";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "./sheets";

const NAMES = namesOn(
  [
    { name: "Lasten", refersTo: "='Begroting 2026'!$B$2:$B$4" },
    { name: "Loket", refersTo: "='Begroting 2026'!$B$2" },
    { name: "Twee_delen", refersTo: "='Begroting 2026'!$B$2:$B$3,'Begroting 2026'!$B$6" },
    { name: "Kolom", refersTo: "='begroting 2026'!$B:$B" },
    { name: "B", refersTo: "='Begroting 2026'!$B$9" },
    { name: "Vorig", refersTo: "=Begroting!$B$2:$B$4" },
    { name: "Hierboven", refersTo: "='Begroting 2026'!B2:B4" },
    { name: "Index", refersTo: "=1.025" },
    { name: "Weg", refersTo: "=#REF!$B$2" },
    { name: "Vér.weg", refersTo: "='Begroting 2026'!$XFD$1048576" },
    { name: "Buiten", refersTo: "='Begroting 2026'!$XFE$1" },
  ],
  [],
);

function named(rows: readonly (readonly (string | number | null)[])[], names = NAMES): SheetSnapshot {
  return { ...sheetOf(rows, "Begroting 2026"), names };
}

describe("names in formulas", () => {
  test.each([
    ["a name", "=SUM(Lasten)", "=SUM($B$2:$B$4)"],
    ["in any case", "=sum(LASTEN)-loket", "=sum($B$2:$B$4)-$B$2"],
    ["several areas", "=SUM(Twee_delen)", "=SUM($B$2:$B$3,$B$6)"],
    ["a whole column", "=SUM(Kolom)", "=SUM($B:$B)"],
    ["with accents and dots", "=SUM(Vér.weg)", "=SUM($XFD$1048576)"],
    ["its own sheet before a range", "=SUM('Begroting 2026'!B2:B4)", "=SUM(B2:B4)"],
    ["its own sheet before a name", "='begroting 2026'!Loket+B3", "=$B$2+B3"],
    ["letters of a column are no name", "=SUM(B:B)", "=SUM(B:B)"],
    ["but by themselves they are", "=SUM(B)", "=SUM($B$9)"],
    ["another sheet", "=SUM(Begroting!B2:B4)", "=SUM(Begroting!B2:B4)"],
    ["a name for cells of another sheet", "=SUM(Vorig)", "=SUM(Vorig)"],
    ["a name that moves along", "=SUM(Hierboven)", "=SUM(Hierboven)"],
    ["a name for a number", "=Loket*Index", "=$B$2*Index"],
    ["a name for nothing", "=SUM(Weg)", "=SUM(Weg)"],
    ["a name beyond the sheet", "=SUM(Buiten)", "=SUM(Buiten)"],
    ["a name in a text", '=SUM(B2)&"Lasten, zie Loket"', '=SUM(B2)&"Lasten, zie Loket"'],
    ["a function of that name", "=Lasten(B2)", "=Lasten(B2)"],
  ])("%s: %s", (_, formula, expected) => {
    expect(spelledOut(formula, named([["a"]]))).toBe(expected);
  });

  test.each([
    ["=SUM(Lasten)", [[2, 4, 1]]],
    ["=SUM(Twee_delen,B8)-Loket", [[2, 3, 1], [6, 6, 1], [8, 8, 1], [2, 2, -1]]],
    ["=SUBTOTAL(9,Lasten)", [[2, 4, 1]]],
    ["=SUM(Kolom)", [[1, 1_048_576, 1]]],
    ["=Lasten+Loket", undefined],
    ["=SUM(Hierboven)", undefined],
    ["=SUM(Vorig)", undefined],
  ] as const)("%s adds up rows", (formula, expected) => {
    expect(sumAreas(named([["a"]]), formula)?.map(({ top, bottom, weight }) => [top, bottom, weight])).toEqual(expected);
  }); // prettier-ignore
});

/** 12 + 30 + 8 = 50, and a line of 5 beneath it that the name does not reach. */
const SHORT = [
  ["", 2026],
  ["Loket", 12],
  ["Scholing", 30],
  ["Inhuur", 8],
  ["Reizen", 5],
  ["Totaal", 50],
];

describe("a sum over a name", () => {
  const withTotal = (rows: readonly (readonly (string | number)[])[]): SheetSnapshot => {
    const sheet = named(rows);
    const last = rows.length - 1;
    return { ...sheet, formulas: sheet.formulas.map((row, r) => row.map((_, c) => (r === last && c === 1 ? "=SUM(Lasten)" : null))) };
  }; // prettier-ignore

  test("carries a relation, as the cells themselves would", () => {
    const sheet = withTotal(SHORT.filter(([label]) => label !== "Reizen"));
    expect(findRelations(sheet).map(({ total, terms, evidence }) => [total, terms.map(({ line }) => line), evidence])).toEqual([[5, [2, 3, 4], "formulas"]]);
    expect(findFormulaFaults(sheet)).toEqual([]);
  }); // prettier-ignore

  test("that stops short of a line is a fault, told with the formula as it is and the cells it should count", () => {
    expect(findFormulaFaults(withTotal(SHORT)).map(({ kind, formula, message }) => [kind, formula, message.values["covers"], message.values["should"]])).toEqual([
      ["misses-line", "=SUM(Lasten)", "B2:B4", "B2:B5"],
    ]);
  }); // prettier-ignore
});

describe("sums that are no single range", () => {
  const rows = [
    ["a", 12], ["b", 30], ["sub", 42], ["c", 8], ["d", 15], ["sub", 23], ["totaal", 65],
  ] as const; // prettier-ignore

  test.each([
    ["=SUM(B1:B2,B4:B5)", [1, 2, 4, 5]],
    ["=B3+B6", [3, 6]],
    ["=+B1+B2+B4+B5", [1, 2, 4, 5]],
    ["=SUBTOTAL(9,B1:B2)+SUBTOTAL(109,B4:B5)", [1, 2, 4, 5]],
    ["=SUM(B1,B2,SUM(B4:B5))", [1, 2, 4, 5]],
  ])("%s carries its relation and is no fault", (formula, lines) => {
    const sheet = sheetOf(rows.map((row) => [...row]));
    const formulas = sheet.formulas.map((row, r) => row.map((_, c) => (r === 6 && c === 1 ? formula : null)));
    const withFormula = { ...sheet, formulas };
    const stated = findRelations(withFormula).filter(({ total, evidence }) => total === 7 && evidence === "formulas"); // prettier-ignore
    expect(stated.map(({ terms }) => terms.map(({ line }) => line))).toEqual([lines]);
    expect(findFormulaFaults(withFormula)).toEqual([]);
  });

  test("a whole column that stands beside its lines", () => {
    const sheet = sheetOf([
      ["a", 12, 50],
      ["b", 30, null],
      ["c", 8, null],
    ]);
    const formulas = sheet.formulas.map((row, r) => row.map((_, c) => (r === 0 && c === 2 ? "=SUM(B:B)" : null))); // prettier-ignore
    expect(sumAreas(sheet, "=SUM(B:B)")).toEqual([
      { top: 1, left: 2, bottom: 1_048_576, right: 2, weight: 1, isOperand: false },
    ]);
    expect(findFormulaFaults({ ...sheet, formulas })).toEqual([]);
  });
});
