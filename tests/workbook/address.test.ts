import fc from "fast-check";
import {
  addressText,
  areaName,
  cellName,
  columnLetters,
  columnNumber,
  isSameCell,
  LAST_COLUMN,
  LAST_ROW,
  parseCellName,
} from "../../src/workbook/address";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [LAST_COLUMN, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("a cell's name is read back as the cell", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: LAST_ROW }),
      fc.integer({ min: 1, max: LAST_COLUMN }),
      (row, column) => {
        expect(parseCellName(cellName({ row, column }))).toEqual({ row, column });
      },
    ),
  );
});

test.each(["", "A0", "A1048577", "XFE1", "1A", "A1:B2", "Blad!A1"])("%j is no cell", (text) => {
  expect(parseCellName(text)).toBeUndefined();
});

test.each([
  ["Begroting", "Begroting!C5"],
  ["Begroting 2021", "'Begroting 2021'!C5"],
  ["2.8", "'2.8'!C5"],
  ["'s-Gravenhage", "'''s-Gravenhage'!C5"],
  ["C5", "'C5'!C5"],
])("sheet %j is written as a formula writes it", (sheet, text) => {
  expect(addressText({ sheet, row: 5, column: 3 })).toBe(text);
});

test("an area of one cell is named as the cell", () => {
  expect(areaName({ top: 2, left: 3, bottom: 2, right: 3 })).toBe("C2");
  expect(areaName({ top: 2, left: 3, bottom: 31, right: 8 })).toBe("C2:H31");
});

test("sheet names compare without case, as in Excel", () => {
  expect(isSameCell({ sheet: "peil", row: 1, column: 1 }, { sheet: "Peil", row: 1, column: 1 })).toBe(true);
});

test.each([0, LAST_COLUMN + 1, 1.5])("there is no column %d", (column) => {
  expect(() => columnLetters(column)).toThrow(RangeError);
});
