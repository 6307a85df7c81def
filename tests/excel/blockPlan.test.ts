import fc from "fast-check";
import { cellsIn, takeBlock, wholeSheets } from "../../src/excel/blockPlan";
import { cellEntry } from "../../src/excel/cellEntry";
import type { SheetHead } from "../../src/excel/sheetHeads";

function head(name: string, rows: number, columns: number): SheetHead {
  const used = rows === 0 ? undefined : { top: 5, left: 2, bottom: 4 + rows, right: 1 + columns };
  return { id: name, name, visibility: "visible", isProtected: false, used };
}

const anyHead = fc
  .record({ rows: fc.integer({ min: 0, max: 300 }), columns: fc.integer({ min: 1, max: 20 }) })
  .map(({ rows, columns }) => head("Blad", rows, columns));

test("blocks together hold every row of every sheet once, in order", () => {
  fc.assert(
    fc.property(fc.array(anyHead, { maxLength: 5 }), fc.integer({ min: 1, max: 50_000 }), (heads, bytes) => {
      const rows: string[] = [];
      let waiting = wholeSheets(heads);
      const expected = waiting.flatMap((part, index) => rowsOf(part.top, part.bottom, index));
      const order = new Map(waiting.map((part, index) => [part.sheet, index]));
      while (waiting.length > 0) {
        const { now, later } = takeBlock(waiting, bytes, 60);
        expect(now.length).toBeGreaterThan(0);
        for (const part of now) rows.push(...rowsOf(part.top, part.bottom, order.get(part.sheet) ?? -1));
        waiting = later;
      }
      expect(rows).toEqual(expected);
    }),
  );
});

test("a block is no heavier than asked: 100 rows of 10 cells of 60 bytes and 220 more a row", () => {
  const { now, later } = takeBlock(wholeSheets([head("Blad", 1000, 10)]), 100 * (10 * 60 + 220), 60);
  expect(now.map(({ top, bottom }) => [top, bottom])).toEqual([[5, 104]]);
  expect(now.map(cellsIn)).toEqual([1000]);
  expect(later.map(({ top, bottom }) => [top, bottom])).toEqual([[105, 1004]]);
});

function rowsOf(top: number, bottom: number, sheet: number): readonly string[] {
  return Array.from(
    { length: bottom - top + 1 },
    (_, index) => `${sheet.toString()}:${(top + index).toString()}`,
  );
}

test.each([
  ["Lasten", "Lasten"],
  ["p.m.", "p.m."],
  ["Één, twee (drie)", "Één, twee (drie)"],
  ["=SUM(A1)", "'=SUM(A1)"],
  ["+A1", "'+A1"],
  ["-", "'-"],
  ["@naam", "'@naam"],
  ["'tekst", "''tekst"],
  ["Aug 24", "'Aug 24"],
  ["007", "'007"],
  ["Waar", "'Waar"],
  ["", ""],
  [null, ""],
  [12.5, 12.5],
  [false, false],
])("for a cell to hold %p, Excel is handed %p", (value, entry) => {
  expect(cellEntry(value)).toBe(entry);
});
