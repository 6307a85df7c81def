import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { formulaText } from "../../../src/language/formulaText";
import { sheetOf, snapshotOf } from "../../support/sheet";

test("a sum over a name that nobody defined is not followed, and the coverage says so once a sheet", () => {
  const rows = [["Lasten", 2024], ["Loket", 120_310], ["Scholing", 31_870], ["Totaal lasten", 152_180], ["Helft", 76_090]]; // prettier-ignore
  const sheet = sheetOf("Begroting", rows);
  const formulas = rows.map((row, r) => row.map((_, c) => (c === 1 && r === 3 ? "=SUM(Lasten)" : c === 1 && r === 4 ? "=SUM(B2:B3)/2" : null)));
  const { coverage, findings } = reviewSnapshot(snapshotOf({ ...sheet, formulas }));
  expect(findings).toEqual([]);
  expect(coverage.skipped.map(({ what }) => [what.key, what.values["count"], what.values["cell"]])).toContainEqual(["totals.unreadFormulas", 2, "B4"]);
}); // prettier-ignore

test.each([
  ["=SUM(B2:B4,B7)", "nl", "=SOM(B2:B4;B7)"],
  ["=SUBTOTAL(109,B2:B5)*1.5", "nl", "=SUBTOTAAL(109;B2:B5)*1,5"],
  ['=SUM(B2)&"a,b"', "nl", '=SOM(B2)&"a,b"'],
  ["=SUM(B2:B4,B7)", "en", "=SUM(B2:B4,B7)"],
] as const)("%s in %s is %s", (formula, code, expected) => {
  expect(formulaText(formula, code)).toBe(expected);
});
