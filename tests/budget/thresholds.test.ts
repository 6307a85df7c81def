import { cents } from "../../src/amounts/cents";
import { NO_THRESHOLDS, reaches, readThresholds, thresholdOf } from "../../src/budget/thresholds";
import { peilEntries } from "../../src/workbook/peilSheet";
import { withPeil, type PeilRow } from "../support/peil";
import { snapshotOf } from "../support/sheet";

const read = (...rows: readonly PeilRow[]): ReturnType<typeof readThresholds> =>
  readThresholds(peilEntries(withPeil(snapshotOf(), ...rows)));

test.each([
  ["25.000", 25_000],
  ["€ 25.000", 25_000],
  ["5 %", 5],
  ["-5", undefined],
  ["veel", undefined],
  ["", undefined],
])("a threshold '%s' is %j", (text, value) => {
  expect(thresholdOf(text)).toBe(value);
});

test("the last row counts, by its Dutch or its English name; what cannot be read is a remark", () => {
  const { thresholds, findings } = read(
    ["Threshold euro", "1"],
    ["drempel euro", "2"],
    ["Drempel voorwaarde", "of"],
    ["Drempel procent", "veel"],
    ["Drempel voorwaarde", "misschien"],
  );
  expect(thresholds).toEqual({ euro: 2, percentage: undefined, needs: "any" });
  expect(findings.map(({ rule, cell }) => [rule, cell.row])).toEqual([
    ["setting-unreadable", 5],
    ["setting-unreadable", 6],
  ]);
  expect(read().thresholds).toEqual(NO_THRESHOLDS);
});

// A difference of 20.000 euro, 10 % of 200.000.
test.each([
  [undefined, undefined, "all", true],
  [20_000, undefined, "all", true], // the threshold itself reaches
  [20_001, undefined, "any", false],
  [undefined, 10, "all", true],
  [undefined, 10.01, "all", false],
  [25_000, 5, "all", false],
  [25_000, 5, "any", true],
  [25_000, 15, "any", false],
] as const)("from %j euro and %j percent, %s: %j", (euro, percentage, needs, reached) => {
  const thresholds = { euro, percentage, needs };
  expect(reaches(cents(-2_000_000), cents(20_000_000), thresholds)).toBe(reached);
});

test("with nothing to compare with the amount alone decides, and nothing is no difference", () => {
  const both = { euro: 100, percentage: 50, needs: "all" } as const;
  expect(reaches(cents(10_000), null, both)).toBe(true);
  expect(reaches(cents(9_999), cents(0), both)).toBe(false);
  expect(reaches(cents(0), cents(100), NO_THRESHOLDS)).toBe(false);
});
