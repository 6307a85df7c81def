import fc from "fast-check";
import type { LineSide } from "../../src/budget/budget";
import { COLUMN_KINDS } from "../../src/budget/reading/columnKind";
import { NO_CORRECTION, type ReadingCorrection } from "../../src/budget/reading/readingCorrection";
import { readReadingCorrection } from "../../src/budget/reading/readReadingCorrection";
import { readingText } from "../../src/budget/reading/readingText";

const line = fc.integer({ min: 1, max: 9000 });
const maybe = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(of, { nil: undefined });
const sign = maybe(fc.constantFrom<1 | -1>(1, -1));
const correction: fc.Arbitrary<ReadingCorrection> = fc.record({
  isNone: fc.constant(false),
  isBudget: fc.boolean(),
  linesAre: maybe(fc.constantFrom("rows", "columns")),
  area: maybe(
    fc.tuple(line, line).map(([one, other]) => ({ first: Math.min(one, other), last: Math.max(one, other) })),
  ),
  labels: maybe(fc.uniqueArray(line, { minLength: 1, maxLength: 3 })),
  names: fc
    .uniqueArray(fc.tuple(line, fc.constantFrom("2025", "Begroting 2025/2026", "Q1 = eerste")), {
      selector: ([column]) => column,
    })
    .map((entries) => new Map(entries)),
  columnKinds: fc
    .uniqueArray(fc.tuple(line, fc.constantFrom(...COLUMN_KINDS)), { selector: ([column]) => column })
    .map((entries) => new Map(entries)),
  programmes: fc
    .uniqueArray(fc.tuple(line, fc.option(fc.integer({ min: 1, max: 999 }))), {
      selector: ([row]) => row,
    })
    .map((entries) => new Map(entries)),
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
      expect(inOrder(read)).toEqual(inOrder(given));
    }),
  );
});

function inOrder(correction: ReadingCorrection): object {
  const { sides, kinds, names, columnKinds, programmes } = correction;
  const maps = {
    sides: sorted(sides),
    kinds: sorted(kinds),
    names: sorted(names),
    columnKinds: sorted(columnKinds),
    programmes: sorted(programmes),
  };
  return { ...correction, ...maps };
}

function sorted<Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...map].sort(([one], [other]) => one - other);
}

test.each<[string, Partial<ReadingCorrection>, "rows" | "columns", string]>([
  ["nothing", {}, "rows", ""],
  ["no budget", { isNone: true }, "rows", "geen"],
  ["unit and sign", { unit: 1000, expenseSign: -1 }, "rows", "eenheid 1000; lasten negatief"],
  ["columns of periods", { periods: [3, 4, 28] }, "rows", "perioden C, D, AB"],
  ["rows of periods", { periods: [3, 4] }, "columns", "perioden 3, 4"],
  ["a budget that does not look like one", { isBudget: true, linesAre: "columns" }, "rows", "begroting; regels in kolommen"], // prettier-ignore
  ["where it stands", { area: { first: 5, last: 40 }, labels: [2] }, "rows", "regels 5-40; labels B"],
  ["a name without the sign that ends it", { names: new Map([[3, "2025; begroot"]]) }, "rows", "naam C = 2025 begroot"], // prettier-ignore
  ["kinds of columns", { columnKinds: new Map([[5, "no-amount"], [4, "budget-to-date"]]) }, "rows", "soort D = begroting t/m; soort E = geen bedrag"], // prettier-ignore
  ["programmes", { programmes: new Map([[12, 3], [13, null]]) }, "rows", "rij 12 programma 3; rij 13 geen programma"], // prettier-ignore
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
  "soort D = ander",
  "soort = realisatie",
])("%s is named as unreadable", (text) => {
  expect(readReadingCorrection(text)).toEqual({ correction: NO_CORRECTION, unreadable: [text] });
});
