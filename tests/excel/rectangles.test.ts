import fc from "fast-check";
import { areaName } from "../../src/workbook/address";
import { addressGroups } from "../../src/excel/addressGroups";
import { cellsOf, rectanglesOf } from "../../src/excel/rectangles";

const cell = fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 30 }) });
const key = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row.toString()},${column.toString()}`;

describe("rectangles of cells", () => {
  test.each([
    [["A1", "A2", "B1", "B2"], "A1:B2"],
    [["A1", "C1"], "A1,C1"],
    [["A1", "B1", "B2"], "A1:B1,B2"],
    [["A1", "A2", "A4"], "A1:A2,A4"],
    [[], ""],
  ])("%j become %s", (names, expected) => {
    const cells = names.map((name) => ({ row: Number(name.slice(1)), column: name.charCodeAt(0) - 64 }));
    expect(rectanglesOf(cells).map(areaName).join(",")).toBe(expected);
  });

  test("together are exactly the cells, none twice", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
        const covered = [...cellsOf(rectanglesOf(cells))].map(key);
        expect(covered.sort()).toEqual([...new Set(cells.map(key))].sort());
      }),
    );
  });
});

describe("groups of an address", () => {
  test("have their first cell above and left of all, hold every area once, and are short enough", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
        const areas = rectanglesOf(cells);
        const groups = addressGroups(areas);
        expect(groups.flatMap((group) => group.address.split(",")).sort()).toEqual(
          areas.map(areaName).sort(),
        );
        for (const { address, row, column } of groups) {
          const inGroup = areas.filter((area) => address.split(",").includes(areaName(area)));
          expect([row, column]).toEqual([inGroup[0]?.top, inGroup[0]?.left]);
          expect(inGroup.every((area) => area.top >= row && area.left >= column)).toBe(true);
        }
      }),
    );
  });

  test("are cut before Excel would cut them", () => {
    const areas = Array.from({ length: 5000 }, (_, index) => {
      const [top, left] = [1 + 2 * index, 1];
      return { top, left, bottom: top, right: left };
    });
    const groups = addressGroups(areas);
    expect(Math.max(...groups.map((group) => group.address.length))).toBeLessThan(8192);
    expect(groups.flatMap((group) => group.address.split(","))).toHaveLength(5000);
  });
});
