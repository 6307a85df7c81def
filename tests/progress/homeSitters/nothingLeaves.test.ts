import { checkAnswer } from "../../../src/cli/checkAnswer";
import { loadLanguage } from "../../../src/language/language";
import { documentFromReview } from "../../../src/report/documentFromReview";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";
import { changed } from "./register";

/**
 * Two quarters with 3 and 4 in category 1; the first total is 5 too high, so that the general proof of totals would
 * print what it adds up: 3 + 9 = 12, not 17.
 */
const SMALL: readonly (readonly CellValue[])[] = changed(
  [2, 2, 3], [2, 3, 4], [4, 2, 17], [4, 3, 16], [5, 2, 3], [5, 3, 4],
); // prettier-ignore

test("a total that is off is named, and neither text, JSON nor Word tells what it was added up from", async () => {
  const language = await loadLanguage("nl");
  const snapshot = snapshotOf(sheetOf("Verzuim", SMALL));
  const review = reviewSnapshot(snapshot);
  expect(review.findings.map(({ rule, cell }) => [rule, cell.row, cell.column])).toEqual([
    ["home-sitters-sum", 4, 2], // 3 + 9 is not 17
    ["home-sitters-norm", 8, 3], // 6 of 14
    ["home-sitters-reasons", 10, 2], // 10 + 6 = 16: neither 9 nor 3 + 9
    ["home-sitters-reasons", 10, 3], // 12 + 8 = 20: neither 12 nor 4 + 12
  ]);
  expect(review.sums).toEqual([]);
  expect(review.findings.flatMap(({ sum }) => sum ?? [])).toEqual([]);
  const { text, line } = checkAnswer("v.xlsx", { snapshot, format: "xlsx", csv: undefined }, language);
  const { homeSitters, findings } = line as unknown as Record<string, object>;
  // 3 and 4 are category 1 and the absolute ones; 13 - 9, 16 - 12 would tell them.
  expect(JSON.stringify(homeSitters)).not.toMatch(/:[34][,}]/);
  expect(JSON.stringify(findings)).not.toMatch(/:(3|4|12)[,}]/);
  expect(text).toContain("Categorie 1: absoluut verzuim           niet getoond      niet getoond");
  expect(text).not.toContain("B2  Categorie 1");
  const blocks = JSON.stringify(documentFromReview(review, language).parts);
  expect(blocks).toContain("niet getoond");
  expect(blocks).not.toMatch(/"(3|4)"/);
});
