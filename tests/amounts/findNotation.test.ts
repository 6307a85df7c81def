import { findNotation } from "../../src/amounts/findNotation";
import { DUTCH, ENGLISH, SPACED } from "../../src/amounts/notation";

describe("the notation of a list of texts", () => {
  test.each([
    ["Dutch groups", ["1.234", "12.345.678", "5.000"], DUTCH],
    ["Dutch decimals", ["12,50", "1.234,5", "0,75"], DUTCH],
    ["English groups", ["1,234", "12,345,678", "5,000", "7,501", "812,333", "9,120"], ENGLISH],
    ["English decimals", ["12.50", "1,234.5", "0.75", "3.14", "2.5", "18.25"], ENGLISH],
    ["spaces between groups", ["1 234,5", "12 345", "7 890,1", "1 000"], SPACED],
    ["one misprint among Dutch numbers", ["1.295.7773", "1.444.219"], DUTCH],
    ["a lone misprint", ["1.5007"], DUTCH],
  ])("%s", (_, texts, notation) => {
    expect(findNotation(texts)).toEqual(notation);
  });

  test("is unknown where no text has a separator", () => {
    expect(findNotation(["1234", "baten", ""])).toBeUndefined();
  });
});
