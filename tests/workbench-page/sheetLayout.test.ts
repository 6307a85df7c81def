import { NO_NAMES } from "../../src/workbook/names";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { NO_STYLES } from "../../src/workbook/snapshot";
import { modelFromSnapshot } from "../../workbench/model/fromSnapshot";
import type { SheetState } from "../../workbench/model/state";
import { ROW_HEIGHT, sheetLayout } from "../../workbench/page/grid/sheetLayout";
import { lineCount, type TextMeasure } from "../../workbench/page/grid/textMeasure";

/** Every letter ten pixels wide. */
const measure: TextMeasure = (text) => text.length * 10;

function sheetOf(values: SheetSnapshot["values"], more: Partial<SheetSnapshot> = {}): SheetState {
  const sheet: SheetSnapshot = {
    id: "1",
    name: "Blad1",
    visibility: "visible",
    isProtected: false,
    top: 1,
    left: 1,
    values,
    formulas: values.map((row) => row.map(() => null)),
    formats: values.map((row) => row.map(() => "")),
    styles: NO_STYLES,
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ownFormats: [],
    names: NO_NAMES,
    ...more,
  };
  const [state] = modelFromSnapshot({ name: "test", takenAt: "", sheets: [sheet] }).state.sheets;
  if (!state) throw new Error("A snapshot with a sheet gives a sheet.");
  return state;
}

describe("laying out a sheet", () => {
  test("a column fits its contents", () => {
    const { widthOf } = sheetLayout(sheetOf([["Programma 18", 1]]), measure);
    expect(widthOf(1)).toBe(12 * 10 + 12 + 2); // letters, padding, line
    expect(widthOf(2)).toBe(64);
  });

  test("a title alone on its row does not widen its column", () => {
    const { widthOf } = sheetLayout(
      sheetOf([
        ["Een lange titel boven de tabel", null],
        ["baten", 5],
      ]),
      measure,
    );
    expect(widthOf(1)).toBe(64);
  });

  test("a long text with something beside it is broken over lines", () => {
    const long = "woord ".repeat(20).trim();
    const { widthOf, heightOf } = sheetLayout(sheetOf([[long, 1]]), measure);
    expect(widthOf(1)).toBe(310);
    expect(heightOf(1)).toBeGreaterThan(ROW_HEIGHT);
    expect(heightOf(2)).toBe(ROW_HEIGHT);
  });

  test("hidden rows and columns take no room", () => {
    const sheet = sheetOf([["a", "b"]], { hiddenRows: new Set([3]), hiddenColumns: new Set([2]) });
    const { widthOf, heightOf } = sheetLayout(sheet, measure);
    expect([widthOf(2), heightOf(3)]).toEqual([0, 0]);
  });

  test("there is room to type below and beside what is there", () => {
    const rows = Array.from({ length: 500 }, () => [1]);
    expect(sheetLayout(sheetOf(rows), measure).rowCount).toBe(540);
  });
});

describe("counting lines", () => {
  test.each([
    ["kort", 100, 1],
    ["een twee drie", 80, 2], // "een twee" is 80 wide
    ["een twee drie", 79, 3],
    ["regel\nregel", 100, 2],
    ["aaaaaaaaaaaa", 50, 3], // 120 wide, broken at 50 and 100
    ["", 50, 1],
  ])("%j in %d pixels takes %d", (text, width, lines) => {
    expect(lineCount(text, false, width, measure)).toBe(lines);
  });
});
