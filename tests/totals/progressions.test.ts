import { findRelations } from "../../src/totals/findRelations";
import { progressions } from "../../src/totals/progressions";
import { sheetOf } from "./sheets";

test.each([
  { numbers: [176, 352, 528, 704, 880], parts: [1, 1, 1, 1, 1] },
  { numbers: [176, 352, 528, 704, 881], parts: [1, 1, 1, 1, 1], why: "one unit is rounding" },
  { numbers: [176, 352, 528, 704], parts: [0, 0, 0, 0], why: "four are too few" },
  { numbers: [9, 176, 352, 528, 704, 880, 1], parts: [0, 1, 1, 1, 1, 1, 0] },
  { numbers: [400, 400, 400, 400, 400], parts: [0, 0, 0, 0, 0], why: "a number that returns climbs nowhere" },
  { numbers: [5, 4, 3, 2, 1], parts: [0, 0, 0, 0, 0], why: "nor does one that steps by its own rounding" },
])("$numbers", ({ numbers, parts }) => {
  expect([...progressions(Float64Array.from(numbers), 1)]).toEqual(parts);
});

test("costs that climb by the hour have no totals among them, though 3 = 1 + 2", () => {
  const rows = Array.from({ length: 11 }, (_, i) => [`stand ${"abcdefghijk"[i] ?? ""}`, 1_760 * i, 7_203 * i, 1_561 * i]);
  expect(findRelations(sheetOf(rows)).filter(({ axis }) => axis === "rows")).toEqual([]);
}); // prettier-ignore
