import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Sum } from "../../src/findings/sum";
import { withItemSums } from "../../src/totals/itemSums";
import { sheetOf, snapshotOf } from "../support/sheet";

const at = (row: number): Sum["total"] => ({ sheet: "Blad1", row, column: 2 });

/** A sum of rows, minus where the row is negative; every value 1, so that what it comes to is what it counts. */
function sum(total: number, rows: readonly number[], values: Readonly<Record<number, number>>): Sum {
  const terms = rows.map((row) => ({
    cell: at(Math.abs(row)),
    label: "",
    value: values[Math.abs(row)] ?? 0,
    weight: row < 0 ? (-1 as const) : (1 as const),
  }));
  const computed = terms.reduce((all, term) => all + term.weight * term.value, 0);
  const reported = values[total] ?? 0;
  const difference = reported - computed;
  const tolerance = (rows.length + 1) / 2;
  const verdict = difference === 0 ? "exact" : Math.abs(difference) <= tolerance ? "rounding" : "wrong";
  return {
    total: at(total),
    label: "",
    terms,
    reported,
    computed,
    difference,
    tolerance,
    decimals: 0,
    verdict,
  };
}

describe("a total from its items", () => {
  const values = { 1: 10, 2: 20, 3: 31, 4: 5, 5: 6, 6: 11, 7: 20, 8: 41 };

  test("goes through every layer with the sign of each, and has the rounding of each", () => {
    const [, , result] = withItemSums([
      sum(3, [1, 2], values), // 31 <> 10 + 20
      sum(6, [4, 5], values), // 11 = 5 + 6
      sum(7, [3, -6], values), // 20 = 31 - 11
    ]);
    expect(result?.fromItems).toEqual({
      count: 4,
      computed: 19, // 10 + 20 - 5 - 6
      difference: 1,
      tolerance: 4.5, // 1,5 of each sum
      verdict: "rounding",
    });
  });

  test("is not told where the lines are items themselves, nor where a sum counts itself", () => {
    const own = withItemSums([sum(3, [1, 2], values)]);
    expect(own.map(({ fromItems }) => fromItems)).toEqual([undefined]);
    const circle = withItemSums([sum(3, [8, 1], values), sum(8, [3, 1], values)]);
    expect(circle.map(({ fromItems }) => fromItems)).toEqual([undefined, undefined]);
  });

  test("is right where the subtotal between is the one that is wrong", () => {
    const wrong = { ...values, 3: 130, 7: 19 };
    const [, , result] = withItemSums([sum(3, [1, 2], wrong), sum(6, [4, 5], wrong), sum(7, [3, -6], wrong)]);
    expect([result?.verdict, result?.fromItems?.verdict, result?.fromItems?.difference]).toEqual([
      "wrong",
      "exact",
      0,
    ]);
  });

  test("of a long running balance is left alone, and takes no room on the stack", () => {
    const length = 30_000;
    const running = Array.from({ length }, (_, index) =>
      sum(length + 1 - index, [length - index, 90_000], {}),
    );
    expect(withItemSums(running)).toHaveLength(length);
  });
});

test("a budget in cents is added up exactly", () => {
  const review = reviewSnapshot(
    snapshotOf(
      sheetOf("Begroting", [
        ["Post", "2026", "2027"],
        ["Loket", 10.1, 1_210.15],
        ["Consulenten", 20.25, 2_320.05],
        ["Subtotaal ondersteuning", 30.35, 3_530.2],
        ["Huur", 5.3, 615.6],
        ["Inkoop", 7.05, 707.35],
        ["Subtotaal bedrijfsvoering", 12.35, 1_322.95],
        ["Totale lasten", 42.7, 4_853.15],
      ]),
    ),
  );
  const totals = review.sums.flatMap(({ fromItems }) => (fromItems ? [fromItems] : []));
  expect(totals.map(({ count, computed, verdict }) => [count, computed, verdict])).toEqual([
    [4, 42.7, "exact"],
    [4, 4_853.15, "exact"],
  ]);
});
