import type { Sum } from "../../../src/findings/sum";
import { withoutCancellingTerms } from "../../../src/review/totals/cancellingTerms";

/** A sum down a column: its terms are the rows from 1 on, its total the row beneath. */
function sumIn(column: number, values: readonly number[], reported: number): Sum {
  const computed = values.reduce((all, value) => all + value, 0);
  return {
    total: { sheet: "Blad", row: values.length + 1, column },
    label: "Totaal",
    terms: values.map((value, index) => ({
      cell: { sheet: "Blad", row: index + 1, column },
      label: "",
      value,
      weight: 1,
    })),
    reported,
    computed,
    difference: reported - computed,
    tolerance: 2.5,
    decimals: 0,
    verdict: reported === computed ? "exact" : "wrong",
  };
}

const outcome = (...sums: readonly Sum[]): readonly string[] =>
  withoutCancellingTerms(sums).map(({ verdict, terms }) => `${verdict} ${terms.length.toString()}`);

test.each<readonly [string, readonly Sum[], readonly string[]]>([
  // 50 - 50 = 0 in the first; in the second 60 - 40 = 20 is just what 120 misses of 100
  ["lines that take each other away are no part", [sumIn(2, [30, 70, 50, -50], 100), sumIn(3, [30, 70, 60, -40], 100)], ["exact 4", "exact 2"]],
  // the miss is 20, the two lines come to 10
  ["a miss that they do not explain stays", [sumIn(2, [30, 70, 50, -50], 100), sumIn(3, [30, 70, 50, -40], 90)], ["exact 4", "wrong 4"]],
  // a new line that the total forgot
  ["one line that was zero stays an error", [sumIn(2, [30, 70, 0], 100), sumIn(3, [30, 70, 20], 100)], ["exact 3", "wrong 3"]],
  ["two lines that were zero stay an error", [sumIn(2, [30, 70, 0, 0], 100), sumIn(3, [30, 70, 20, 5], 100)], ["exact 4", "wrong 4"]],
  ["where it holds nowhere nothing is told", [sumIn(2, [30, 70, 50, -40], 100)], ["wrong 4"]],
])("%s", (_, sums, expected) => {
  expect(outcome(...sums)).toEqual(expected);
}); // prettier-ignore
