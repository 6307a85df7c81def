import fc from "fast-check";
import { fitColumns } from "../../src/report/document/fitColumns";

const PAGE = { portrait: 101, landscape: 153 };

describe("fitting amounts on a page", () => {
  test("one period makes a narrow table", () => {
    const fit = fitColumns(["1.234.567"], ["Basisondersteuning en nog een paar woorden"], 1, 5);
    expect(fit.orientation).toBe("portrait");
    // 42 signs: a capital of 1.25, 36 small letters of 0.93 and 5 spaces of 0.5 make 37.23; 7 digits and 2 points make 8; gaps of 1.8.
    expect(fit.labelWidth).toBeCloseTo(39.03);
    expect(fit.amountWidth).toBeCloseTo(9.8);
    expect(fit.breadth).toBeCloseTo((5 + 39.03 + 9.8) / 101);
  });

  test.each([
    ["1.234.567", 6, "portrait", 6], // (101 - 28) / 9.8 = 7.4
    ["1.234.567", 8, "landscape", 8], // (153 - 28) / 9.8 = 12.7
    ["1.234.567", 20, "landscape", 12],
    ["123", 15, "portrait", 15], // (101 - 28) / 4.8 = 15.2
  ])("amounts like %s in %i columns: %s, %i a table", (amount, columns, orientation, fitting) => {
    const fit = fitColumns(
      [amount],
      ["a label that is far longer than the page leaves room for"],
      columns,
      0,
    );
    expect([fit.orientation, fit.columns]).toEqual([orientation, fitting]);
  });

  test("a table is never wider than its page, and always leaves room for a label", () => {
    const amount = fc.oneof(fc.integer().map(String), fc.string({ maxLength: 300 }));
    const columns = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(fc.array(amount), fc.array(fc.string()), columns, (amounts, labels, count) => {
        const fit = fitColumns(amounts, labels, count, 5);
        const width = 5 + fit.labelWidth + fit.columns * fit.amountWidth;
        expect(width).toBeLessThanOrEqual(PAGE[fit.orientation] + 1e-9);
        expect(fit.labelWidth).toBeGreaterThanOrEqual(28);
        expect(fit.breadth).toBeCloseTo(width / PAGE[fit.orientation]);
      }),
    );
  });
});
