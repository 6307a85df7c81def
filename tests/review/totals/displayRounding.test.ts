import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { shownDecimals, unitsShown } from "../../../src/totals/shownDecimals";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";

test.each([
  ["#,##0", 0],
  ["0.00", 2],
  ['"€" #,##0.00;[Red]-#,##0.00', 2],
  ["#,##0,", -3],
  ["0%", 2],
  ["0.0%", 3],
  ["General", undefined],
  ["", undefined],
  ["@", undefined],
  ["dd-mm-yyyy", undefined],
])("%s shows %s decimals", (format, expected) => {
  expect(shownDecimals(format)).toBe(expected);
});

test.each([
  [{ units: 12_345, decimals: 2 }, 0, 123], // 123,45
  [{ units: -125, decimals: 1 }, 0, -13], // -12,5 away from zero, as Excel does
  [{ units: 1_234_567, decimals: 0 }, -3, 1235],
  [{ units: 5, decimals: 0 }, 2, 500],
])("%j shown with %d decimals is %d units", (decimal, shown, expected) => {
  expect(unitsShown(decimal, shown)).toBe(expected);
});

/** Three programmes in two years, of which the total is what is given; the second year is whole. */
function keysOf(total: CellValue): readonly string[] {
  const rows: readonly (readonly CellValue[])[] = [
    ["Lasten", 2024, 2025],
    ["Loket", 120_310.4, 130_250],
    ["Begeleiding", 220_540.4, 240_110],
    ["Scholing", 31_870.4, 29_330],
    ["Totaal lasten", total, 399_690], // 372.721,2 in 2024; as shown 120.310 + 220.540 + 31.870 = 372.720
  ];
  const sheet = sheetOf("Begroting", rows);
  const formats = rows.map((row, r) => row.map((_, c) => (r > 0 && c > 0 ? "#,##0" : "General")));
  const { findings } = reviewSnapshot(snapshotOf({ ...sheet, formats }));
  return findings.map(({ severity, message }) => `${severity} ${message.key}`);
}

describe("cells that hold more decimals than they show", () => {
  test("a total that is right, and shows one more than its lines do, is display rounding", () => {
    expect(keysOf(372_721.2)).toEqual(["remark totals.displayRounding"]);
  });

  test("a total that was typed over from what the lines show holds as a reader sees it", () => {
    expect(keysOf(372_720)).toEqual(["remark totals.displayRoundingHidden"]);
  });

  test("a total that is off by more is wrong", () => {
    expect(keysOf(373_721.2)).toEqual(["error review.totalWrong"]);
  });
});
