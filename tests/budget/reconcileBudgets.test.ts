import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Review } from "../../src/review/review";
import { sheetOf, snapshotOf } from "../support/sheet";
import { sided, smallTables, versions, type Rows } from "./layoutSheets";

function read(sheets: Readonly<Record<string, Rows>>): Review {
  return reviewSnapshot(snapshotOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))));
}

/** The rows with one number replaced wherever it stands. */
function replaced(rows: Rows, from: string | number, to: string | number): Rows {
  return rows.map((row) => row.map((value) => (value === from ? to : value)));
}

/** Only the first of the two years. */
const firstYear = (): Rows => sided(1, 1).map((row) => row.slice(0, 3));
const reconciled = (review: Review): readonly unknown[] =>
  review.findings
    .filter(({ rule }) => rule === "reconciliation" || rule === "reconciliation-name")
    .map(({ severity, cell, period, sum }) => [severity, cell.sheet, cell.row, period, sum?.difference]);

describe("chapters against a budget of several years", () => {
  test("are compared and added up in every year", () => {
    const review = read({ Begroting: sided(1, 1), Hoofdstukken: smallTables() });
    expect(reconciled(review)).toEqual([]);
    const across = review.sums.filter((sum) => sum.terms.some(({ cell }) => cell.sheet !== sum.total.sheet));
    expect(across.map(({ reported, verdict }) => [reported, verdict])).toEqual([
      [4_118_638, "exact"],
      [4_201_426, "exact"],
    ]);
  });

  test("a programme that differs in one year is one error, in that year", () => {
    const review = read({
      Begroting: sided(1, 1),
      Hoofdstukken: replaced(smallTables(), 291_702, 291_802),
    });
    expect(reconciled(review)).toEqual([["error", "Hoofdstukken", 23, "2027", 100]]);
  });
});

describe("chapters beside two whole budgets", () => {
  const chapters = smallTables();
  const later = (): Rows =>
    sided(1, 1).map((row) => row.map((value) => (typeof value === "number" ? value + 10_000 : value)));

  test("belong to the one they agree with", () => {
    const review = read({ Begroting: sided(1, 1), Bijgesteld: later(), Hoofdstukken: chapters });
    expect(review.findings.filter(({ rule }) => rule === "reconciliation")).toEqual([]);
    expect(review.coverage.skipped.map(({ why }) => why.key)).toContain("budget.otherVersion");
  });

  test("and where both say the same of every line, the first will do: a copy leaves no chapter unchecked", () => {
    const review = read({ Begroting: sided(1, 1), Kopie: sided(1, 1), Hoofdstukken: chapters });
    expect(review.coverage.skipped.map(({ why }) => why.key)).not.toContain("budget.chapterAmbiguous");
    const wrong = replaced(chapters, 291_702, 291_802);
    const differing = read({ Begroting: sided(1, 1), Kopie: sided(1, 1), Hoofdstukken: wrong });
    expect(reconciled(differing)).toEqual([["error", "Hoofdstukken", 23, "2027", 100]]);
  });

  test("and where they agree with both in other lines, it is said that this cannot be told", () => {
    const review = read({
      Begroting: replaced(sided(1, 1), 291_702, 291_802),
      Kopie: replaced(sided(1, 1), 287_346, 287_446),
      Hoofdstukken: chapters,
    });
    expect(review.coverage.skipped.map(({ why }) => why.key)).toContain("budget.chapterAmbiguous");
  });
});

describe("a budget of one year beside one of more years", () => {
  test("programmes that are equal are no finding", () => {
    const review = read({ Jaar: firstYear(), Meerjaren: sided(1, 1) });
    expect(review.budgets.map(({ periods }) => periods.length)).toEqual([1, 2]);
    expect(review.findings).toEqual([]);
  });

  test("one that differs is a signal, in its year; another name is a remark", () => {
    const year = replaced(
      replaced(firstYear(), 287_346, 287_846),
      "Deskundigheid",
      "Deskundigheidsbevordering",
    );
    const review = read({ Jaar: replaced(replaced(year, 4_118_638, 4_119_138), 62_605, 62_105), Meerjaren: sided(1, 1) }); // prettier-ignore
    expect(reconciled(review)).toEqual([
      ["signal", "Jaar", 13, "2026", 500],
      ["remark", "Jaar", 13, undefined, undefined],
    ]);
  });

  test("what was realised is not laid beside what was planned", () => {
    const realised = firstYear().map((row, index) =>
      index === 0
        ? ["Jaarrekening", null, "Realisatie 2026"]
        : row.map((value) => (typeof value === "number" ? value * 2 : value)),
    );
    const review = read({ Jaarrekening: realised, Meerjaren: sided(1, 1), Versies: versions() });
    expect(reconciled(review)).toEqual([]);
  });
});
