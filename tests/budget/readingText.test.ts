import fc from "fast-check";
import type { LineSide } from "../../src/budget/budget";
import { NO_CORRECTION, type ReadingCorrection } from "../../src/budget/reading/readingCorrection";
import { readReadingCorrection } from "../../src/budget/reading/readReadingCorrection";
import { readingText } from "../../src/budget/reading/readingText";

const line = fc.integer({ min: 1, max: 9000 });
const maybe = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(of, { nil: undefined });
const sign = maybe(fc.constantFrom<1 | -1>(1, -1));
const correction: fc.Arbitrary<ReadingCorrection> = fc.record({
  isNone: fc.constant(false),
  unit: maybe(fc.constantFrom<1 | 1000>(1, 1000)),
  incomeSign: sign,
  expenseSign: sign,
  totalIncome: maybe(line),
  totalExpenses: maybe(line),
  totalTransfers: maybe(line),
  result: maybe(line),
  periods: maybe(fc.uniqueArray(line, { minLength: 1, maxLength: 6 })),
  sides: fc
    .uniqueArray(fc.tuple(line, fc.constantFrom<LineSide>("income", "expenses", "transfer", "result")), {
      selector: ([row]) => row,
    })
    .map((entries) => new Map(entries)),
  kinds: fc
    .uniqueArray(fc.tuple(line, fc.constantFrom<"item" | "total">("item", "total")), {
      selector: ([row]) => row,
    })
    .map((entries) => new Map(entries)),
});

test.each(["rows", "columns"] as const)("what is written of %s is read back as the same", (linesAre) => {
  fc.assert(
    fc.property(correction, (given) => {
      const { correction: read, unreadable } = readReadingCorrection(readingText(given, linesAre));
      expect(unreadable).toEqual([]);
      expect({ ...read, sides: sorted(read.sides), kinds: sorted(read.kinds) }).toEqual({
        ...given,
        sides: sorted(given.sides),
        kinds: sorted(given.kinds),
      });
    }),
  );
});

function sorted<Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...map].sort(([one], [other]) => one - other);
}

test.each<[string, Partial<ReadingCorrection>, "rows" | "columns", string]>([
  ["nothing", {}, "rows", ""],
  ["no budget", { isNone: true }, "rows", "geen"],
  ["unit and sign", { unit: 1000, expenseSign: -1 }, "rows", "eenheid 1000; lasten negatief"],
  ["columns of periods", { periods: [3, 4, 28] }, "rows", "perioden C, D, AB"],
  ["rows of periods", { periods: [3, 4] }, "columns", "perioden 3, 4"],
  ["a total in a column", { totalExpenses: 10 }, "columns", "totale lasten kolom J"],
  [
    "lines that follow each other, as one",
    { sides: new Map([[5, "transfer"], [6, "transfer"], [9, "income"]]), kinds: new Map([[9, "total"]]) }, // prettier-ignore
    "rows",
    "rij 5-6 afdracht; rij 9 subtotaal baten",
  ],
])("%s", (_, changes, linesAre, text) => {
  expect(readingText({ ...NO_CORRECTION, ...changes }, linesAre)).toBe(text);
});

test.each([
  "rij zzz lasten",
  "rij 5 post subtotaal",
  "rij 5 post lasten extra",
  "rij 5",
  "rij 5 lasten post",
])("%s is named as unreadable", (text) => {
  expect(readReadingCorrection(text)).toEqual({ correction: NO_CORRECTION, unreadable: [text] });
});
