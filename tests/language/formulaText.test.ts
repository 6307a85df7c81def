import { englishFormula, formulaText } from "../../src/language/formulaText";

describe("a formula as a Dutch Excel shows it", () => {
  test.each([
    ["=SUM(B2:B9)", "=SOM(B2:B9)"],
    ['=IF(COUNT(D6:D12)=0,"",SUM(D6:D12))', '=ALS(AANTAL(D6:D12)=0;"";SOM(D6:D12))'],
    ["=ROUND(B6*1.5/4,0)", "=AFRONDEN(B6*1,5/4;0)"],
    ["=IF(B1>0,TRUE,FALSE)", "=ALS(B1>0;WAAR;ONWAAR)"],
    // Texts and names of sheets hold no functions and no separators.
    ["=IF(A1=\"SUM(1,2)\",'Map 1, blad'!B2,0)", "=ALS(A1=\"SUM(1,2)\";'Map 1, blad'!B2;0)"],
    ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=X.ZOEKEN(A1;B:B;C:C)"],
    ["=B2+B3", "=B2+B3"],
  ])("%s is %s, and back", (english, dutch) => {
    expect(formulaText(english, "nl")).toBe(dutch);
    expect(formulaText(english, "en")).toBe(english);
    expect(englishFormula(dutch)).toBe(english.replace("_xlfn.", ""));
  });

  test.each([
    ["a function that is not known here", "=SUM(B2:B9)+BESSELJ(1,2)"],
    ["a list between braces", "=SUM({1,2;3,4})"],
  ])("with %s is as it is in the file, and never half in one language", (_, formula) => {
    expect(formulaText(formula, "nl")).toBe(formula);
  });

  test("typed in English is kept as it was typed", () => {
    expect(englishFormula("=SUM(A1,A2)")).toBe("=SUM(A1,A2)");
  });
});
