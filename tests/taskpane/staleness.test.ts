import { cellsOf, lastChangeTouching } from "../../src/taskpane/state/staleness";
import { columnLetters } from "../../src/workbook/address";
import type { Change } from "../../src/workbook/port";
import fc from "fast-check";
import { WRONG_TOTAL } from "./exampleReview";

const SHEETS = new Map([
  ["s1", "Begroting"],
  ["s2", "Voortgang"],
]);
const change = (area: string | undefined, sheetId = "s1"): Change => ({
  sheetId,
  area,
  isRemote: false,
  at: "2026-05-03T12:05:00.000Z",
});
const C4 = { sheet: "Begroting", row: 4, column: 3 };

describe("cell C4 of Begroting is touched", () => {
  test.each<[string, boolean, string | undefined]>([
    ["by itself", true, "C4"],
    ["by itself with dollars", true, "$C$4"],
    ["with its sheet named", true, "Begroting!C4"],
    ["not by its neighbour", false, "C5"],
    ["by a rectangle around it", true, "A1:D9"],
    ["not by a rectangle beside it", false, "D1:F9"],
    ["by its column", true, "C:C"],
    ["by columns around it", true, "B:D"],
    ["not by other columns", false, "D:E"],
    ["by its row", true, "4:4"],
    ["not by other rows", false, "5:9"],
    ["by one of several areas", true, "A1,C4:C5"],
    ["not by several others", false, "A1,C5:C6"],
    ["by an area nobody names", true, undefined],
    ["by an area nobody can read", true, "something"],
  ])("%s: %s", (_how, expected, area) => {
    expect(lastChangeTouching([C4], [change(area)], SHEETS) !== undefined).toBe(expected);
  });

  test("not by a change on another sheet, known or unknown", () => {
    expect(lastChangeTouching([C4], [change("C4", "s2"), change("C4", "s9")], SHEETS)).toBeUndefined();
  });

  test("last by the last change of several", () => {
    const last = { ...change("C1:C9"), at: "2026-05-03T13:00:00.000Z" };
    expect(lastChangeTouching([C4], [change("C4"), last, change("D1")], SHEETS)).toBe(last);
  });
});

test("a finding rests on its cell, its cause, its total and every term", () => {
  const cells = cellsOf(WRONG_TOTAL).map((cell) => cell.row);
  expect([...new Set(cells)].sort((one, other) => one - other)).toEqual([3, 4, 5, 6]);
});

test("a rectangle touches exactly the cells within it", () => {
  const edge = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(edge, edge, edge, edge, edge, edge, (top, height, left, width, row, column) => {
      const bottom = top + height;
      const right = left + width;
      const area = `${columnLetters(left)}${top.toString()}:${columnLetters(right)}${bottom.toString()}`;
      const isTouched =
        lastChangeTouching([{ sheet: "Begroting", row, column }], [change(area)], SHEETS) !== undefined;
      expect(isTouched).toBe(row >= top && row <= bottom && column >= left && column <= right);
    }),
  );
});
