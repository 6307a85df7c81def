import { dayText, isDateFormat, monthAndYear, yearMonthDay } from "../../src/workbook/dates";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { readSample, SAMPLES } from "../support/samples";

describe("a day of Excel's calendar", () => {
  test.each([
    [45_505, "1-8-2024", "Aug 24", { year: 2024, month: 8, day: 1 }],
    [2_958_465, "31-12-9999", "Dec 99", { year: 9999, month: 12, day: 31 }],
    // Outside it Excel shows "####": the number stands for itself.
    [2_958_466, "2958466", "2958466", undefined],
    [150_000_000, "150000000", "150000000", undefined],
    [-1, "-1", "-1", undefined],
    [1e300, "1e+300", "1e+300", undefined],
  ])("%d", (serial, day, month, parts) => {
    expect([dayText(serial), monthAndYear(serial), yearMonthDay(serial)]).toEqual([day, month, parts]);
  });
});

test.each(Object.values(SAMPLES))(
  "amounts in %s that their format shows as dates do not stop the check",
  async (sample) => {
    const snapshot = await readSample(sample);
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row.map((value) => (typeof value === "number" ? value + 150_000_000 : value)),
      ),
      formats: sheet.formats.map((row) => row.map(() => "d-m-yyyy")),
    }));
    expect(() => reviewSnapshot({ ...snapshot, sheets })).not.toThrow();
  },
);

test.each([
  ["d-m-yyyy", true],
  ["m", true], // a month by itself
  ["MMM JJ", true],
  ["mmm yy", true],
  ["h:mm", true],
  ["[h]:mm:ss", true],
  ["[$-413]d mmmm yyyy", true],
  ["", false],
  ["General", false],
  ["#,##0.00", false],
  ["0.00E+00", false],
  ['#,##0 "maanden"', false],
  ["[Red]#,##0", false],
  ["0\\d", false],
  ["_-* #,##0.00\\ _D_M_-;-* #,##0.00\\ _D_M_-", false], // room for the width of DM, which is not shown
])("%j shows a date: %s", (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});
