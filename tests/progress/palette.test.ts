import { PALETTE } from "../../src/progress/colours/palette";
import { SCORES } from "../../src/progress/progress";
import { colourDistance, contrast, seenBy, type Sight } from "./colourSight";

const WHITE = "#FFFFFF";
const SIGHTS: readonly Sight[] = ["normal", "protanopia", "deuteranopia", "tritanopia"];
const fills = SCORES.map((score) => PALETTE[score].fill);

test("the distance is that of the published test pairs (Sharma, Wu and Dalal, 2005)", () => {
  // Pairs 1 and 7 of the table, in CIE Lab.
  expect(colourDistance([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(colourDistance([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 3);
  expect(colourDistance([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
});

describe.each(SIGHTS)("with %s", (sight) => {
  test("any two scores, and a white empty cell, are at least 16 apart", () => {
    const seen = [...fills, WHITE].map((colour) => seenBy(colour, sight));
    const distances = seen.flatMap((one, index) =>
      seen.slice(index + 1).map((other) => colourDistance(one, other)),
    );
    expect(distances).toHaveLength(15); // 6 x 5 / 2
    expect(Math.min(...distances)).toBeGreaterThan(16);
  });
});

test("the digit is read at 7:1 or better on every fill", () => {
  for (const score of SCORES) {
    const { fill, text } = PALETTE[score];
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(7);
  }
});

test("a traffic light would not do: its colours come within 5 of each other for some", () => {
  const light = ["#F8696B", "#FFEB84", "#63BE7B"];
  const nearest = Math.min(
    ...SIGHTS.map((sight) =>
      colourDistance(seenBy(light[0] ?? WHITE, sight), seenBy(light[2] ?? WHITE, sight)),
    ),
  );
  expect(nearest).toBeLessThan(5);
});
