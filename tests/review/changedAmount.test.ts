import type { Finding } from "../../src/findings/finding";
import type { Review } from "../../src/review/review";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { cellName, isSameCell, type CellAddress } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { changed, readSample, SAMPLES, withCell } from "../support/samples";

const isAmount = (value: unknown): value is number =>
  typeof value === "number" && (value < 1900 || value > 2100);
const errors = (review: Review): readonly Finding[] =>
  review.findings.filter(({ severity }) => severity === "error");

function amounts(snapshot: Snapshot): readonly (CellAddress & { readonly value: number })[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheet.values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        isAmount(value) ? [{ sheet: sheet.name, row: r + sheet.top, column: c + sheet.left, value }] : [],
      ),
    ),
  );
}

/** Totals that a cell is, or counts for, in the unchanged workbook. */
function concerned(review: Review, cell: CellAddress): readonly CellAddress[] {
  return review.sums
    .filter(
      ({ total, terms }) => isSameCell(total, cell) || terms.some((term) => isSameCell(term.cell, cell)),
    )
    .map(({ total }) => total);
}

describe.each([
  ["multi-year", SAMPLES.multiYear],
  ["annual with chapters", SAMPLES.annual],
])("any one amount of the %s budget, 1.000 more", (_, name) => {
  test("gives an error at a total that the amount is or counts for, and its sum shows the 1.000", async () => {
    const sample = await readSample(name);
    const before = reviewSnapshot(sample);
    const known = errors(before).length;
    const missed = amounts(sample).filter((cell) => {
      const review = reviewSnapshot(withCell(sample, cell, cell.value + 1000));
      const totals = concerned(before, cell);
      const isNamed = errors(review).some(
        (finding) =>
          Math.abs(Math.abs(finding.sum?.difference ?? 0) - 1000) <= 1 + (finding.sum?.tolerance ?? 0) &&
          (totals.some((total) => isSameCell(finding.cell, total)) ||
            (finding.rule === "reconciliation" &&
              finding.sum?.terms.some((term) => isSameCell(term.cell, cell))) === true ||
            isSameCell(finding.cell, cell)),
      );
      // A term beside the unreadable cell changes what that cell is asked to say, and cannot be told from it.
      const isBesideUnreadable = errors(review).some(
        ({ hints, sum }) =>
          hints.some(({ kind, implied }) => kind === "unreadable" && implied !== 1_304_772) &&
          (sum ? [sum.total, ...sum.terms.map((term) => term.cell)] : []).some((one) =>
            isSameCell(one, cell),
          ),
      );
      return !isNamed && !isBesideUnreadable;
    });
    expect(missed.map((cell) => `${cell.sheet}!${cellName(cell)}`)).toEqual([]);
    expect(known).toBe(name === SAMPLES.multiYear ? 1 : 0);
  });
});

describe.each([
  ["multi-year", SAMPLES.multiYear, 1],
  ["annual", SAMPLES.annual, 0],
] as const)("the same verdicts for the %s budget", (_, name, expected) => {
  test("with all expenses negated", async () => {
    const sample = await readSample(name);
    const { budgets } = reviewSnapshot(sample);
    const negated = changed(sample, (value, sheet, row) => {
      const line = budgets
        .find((budget) => budget.sheet === sheet.name)
        ?.lines.find((one) => one.row === row);
      return isAmount(value) && (line?.side === "expenses" || line?.side === "transfer") ? -value : value;
    });
    const review = reviewSnapshot(negated);
    expect(errors(review)).toHaveLength(expected);
    expect(review.sums.length).toBe(reviewSnapshot(sample).sums.length);
    expect(review.overhead.map(({ percentage }) => percentage)).toEqual(
      reviewSnapshot(sample).overhead.map(({ percentage }) => percentage),
    );
  });

  test("with all amounts in whole thousands", async () => {
    const sample = await readSample(name);
    const inThousands = changed(sample, (value) => (isAmount(value) ? Math.round(value / 1000) : value));
    const review = reviewSnapshot(inThousands);
    expect(errors(review)).toHaveLength(expected);
    expect(review.sums.length).toBe(reviewSnapshot(sample).sums.length);
  });
});
