import fc from "fast-check";
import type { Count, RegisterPart, RegisterQuarter } from "../../../src/progress/homeSitters/homeSitters";
import { maskQuarter, SMALLEST_SHOWN } from "../../../src/progress/homeSitters/maskCounts";

const CELL = { sheet: "Blad", row: 1, column: 1 };

function quarterOf(
  parts: Partial<Readonly<Record<RegisterPart, number>>>,
  reasons: readonly number[] = [],
): RegisterQuarter {
  const placed = (value: number): { readonly cell: typeof CELL; readonly count: Count } => ({
    cell: CELL,
    count: { kind: "count", value },
  });
  return {
    name: "Q1",
    parts: new Map(Object.entries(parts).map(([part, value]) => [part as RegisterPart, placed(value)])),
    reasons: reasons.map(placed),
  };
}

test.each<readonly [string, Partial<Record<RegisterPart, number>>, readonly number[], readonly (string | number)[]]>([
  ["large counts are shown", { category1: 7, category2: 9, total: 16 }, [], [7, 9, 16]],
  // 16 - 12 = 4 would tell the small one: the smaller of the others goes too
  ["a small one takes a second with it", { category1: 4, category2: 12, total: 16 }, [], ["masked", "masked", 16]],
  ["two small ones hide each other", { category1: 2, category2: 3, total: 5 }, [], ["masked", "masked", 5]],
  ["without a total nothing follows", { category1: 4, category2: 12 }, [], ["masked", 12]],
  // 10 - 8 = 2 without an offer in time
  ["what is left over is small", { due: 10, offered: 8 }, [], ["masked", 10]],
  ["nobody is left over", { due: 10, offered: 10 }, [], [10, 10]],
  ["many are left over", { due: 20, offered: 8 }, [], [8, 20]],
  // 3 + 6 + 7 = 16 = category 2: 16 - 6 - 7 would tell the 3
  // 10 + 6 = 16 = 3 + 13, without a total: 10 + 6 - 13 would tell the 3
  ["reasons that add up to both categories", { category1: 3, category2: 13 }, [10, 6], ["masked", 13, 10, "masked"]],
  ["reasons that add up to a category", { category2: 16 }, [3, 6, 7], [16, "masked", "masked", 7]],
])("%s", (_, parts, reasons, expected) => {
  const masked = maskQuarter(quarterOf(parts, reasons));
  expect([...masked.parts.values(), ...masked.reasons]).toEqual(expected);
}); // prettier-ignore

const count = fc.integer({ min: 0, max: 30 });

test("law: no count under five is shown, and none follows from what is shown", () => {
  fc.assert(
    fc.property(count, count, fc.array(count, { minLength: 2, maxLength: 4 }), (one, two, reasons) => {
      const sum = reasons.reduce((all, reason) => all + reason, 0);
      const { parts, reasons: shown } = maskQuarter(
        quarterOf({ category1: one, category2: two, total: one + two, reasonsTotal: sum }, reasons),
      );
      const sums = [
        [parts.get("total"), parts.get("category1"), parts.get("category2")],
        [parts.get("reasonsTotal"), ...shown],
      ];
      for (const counts of sums) {
        expect(counts.filter((value) => typeof value === "number" && value < SMALLEST_SHOWN)).toEqual([]);
        expect(counts.filter((value) => value === "masked")).not.toHaveLength(1);
      }
    }),
  );
});

test("law: what no small count asks for stays in view", () => {
  const large = fc.integer({ min: SMALLEST_SHOWN, max: 99 });
  fc.assert(
    fc.property(large, large, (one, two) => {
      const { parts } = maskQuarter(quarterOf({ category1: one, category2: two, total: one + two }));
      expect([...parts.values()]).toEqual([one, two, one + two]);
    }),
  );
});

const most = 12;
const upTo = fc.integer({ min: 0, max: most });

/** What reasons add up to, beside which counts stand in the sheet. */
const LAYOUTS: readonly (readonly [string, "category2" | "both", boolean])[] = [
  ["category 2, with a total", "category2", true],
  ["category 2, without a total", "category2", false],
  ["both categories, with a total", "both", true],
  ["both categories, without a total", "both", false],
];

test.each(LAYOUTS)(
  "law: who knows that reasons add up to %s, finds no hidden count",
  (_, whole, hasTotal) => {
    fc.assert(
      fc.property(upTo, upTo, upTo, (one, two, part) => {
        const quarterFor = (c1: number, c2: number, first: number): RegisterQuarter | undefined => {
          const sum = whole === "both" ? c1 + c2 : c2;
          if (first > sum) return undefined;
          const parts = { category1: c1, category2: c2, ...(hasTotal ? { total: c1 + c2 } : {}) };
          return quarterOf(parts, [first, sum - first]);
        };
        const quarter = quarterFor(one, two, part);
        if (!quarter) return;
        const { parts, reasons } = maskQuarter(quarter);
        const shown = [...parts.values(), ...reasons];
        const possible = shown.map(() => new Set<number>());
        // Every register that shows the same to somebody who only sees what is shown.
        for (let c1 = 0; c1 <= 2 * most; c1++) {
          for (let c2 = 0; c2 <= 2 * most; c2++) {
            for (let first = 0; first <= 2 * most; first++) {
              const other = quarterFor(c1, c2, first);
              if (!other) continue;
              const counts = [...other.parts.values(), ...other.reasons].map(({ count: held }) =>
                held.kind === "count" ? held.value : -1,
              );
              if (!shown.every((value, index) => value === "masked" || value === counts[index])) continue;
              for (const [index, value] of counts.entries()) possible[index]?.add(value);
            }
          }
        }
        // Nothing at all leaves one way: 0 = 0 + 0.
        if (one + two === 0) return;
        for (const [index, value] of shown.entries()) {
          if (value === "masked") expect(possible[index]?.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 40 },
    );
  },
);
