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
