import fc from "fast-check";
import { chunks } from "../../src/report/document/chunks";

describe("dividing columns over tables", () => {
  test.each([
    [[], 3, []],
    [[1, 2, 3], 3, [[1, 2, 3]]],
    [
      [1, 2, 3, 4],
      3,
      [
        [1, 2],
        [3, 4],
      ],
    ], // two of two, not three and one
    [[1, 2, 3, 4, 5, 6, 7], 3, [[1, 2, 3], [4, 5, 6], [7]]],
  ])("%j in at most %i", (items, most, expected) => {
    expect(chunks<number>(items, most)).toEqual(expected);
  });

  test("every item comes once, in order, and no run is too long or empty", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (items, most) => {
        const runs = chunks(items, most);
        expect(runs.flat()).toEqual(items);
        expect(runs.every((run) => run.length > 0 && run.length <= most)).toBe(true);
      }),
    );
  });
});
