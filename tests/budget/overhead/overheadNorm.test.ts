import { recogniseBudget } from "../../../src/budget/reading/recogniseBudget";
import { computeOverhead } from "../../../src/budget/overhead/computeOverhead";
import { NO_OVERHEAD_SETTINGS } from "../../../src/budget/overhead/overheadSettings";
import { findRelations } from "../../../src/totals/findRelations";
import { readAmounts } from "../../../src/totals/readAmounts";
import { sheetOf } from "../../support/sheet";

const NORM = { least: 7, most: 10 };

/** The verdict on overhead as part of a total of a million. */
function verdictOn(overhead: number): string | undefined {
  const support = 300_311;
  const sheet = sheetOf("Begroting", [
    ["Lasten", 2025, 2026, 2027],
    ["Programma 1 Basisondersteuning", 1_000_000 - overhead - support, 612_431, 634_522],
    ["Programma 2 Extra ondersteuning", support, 311_207, 322_918],
    ["Programma 3 Overhead", overhead, 81_316, 83_725],
    ["Totaal lasten", 1_000_000, 1_004_954, 1_041_165],
  ]);
  const budget = recogniseBudget(sheet, readAmounts(sheet), findRelations(sheet));
  // Without income a sheet is part of a budget only; here it is all there is.
  const whole = budget && { ...budget, scope: "whole" as const };
  const figures = whole && computeOverhead(whole, { ...NO_OVERHEAD_SETTINGS, norm: NORM }).figures;
  return figures?.find(({ definition, period }) => definition === "total-expenses" && period === "2025")
    ?.verdict;
}

describe("overhead against its norm of 7 - 10 %, of a total of 1.000.000", () => {
  test.each([
    [100_000, "within"], // 10 %
    [100_040, "above"], // 10,004 %, which is printed as 10,00 %
    [70_000, "within"], // 7 %
    [69_960, "below"], // 6,996 %, which is printed as 7,00 %
  ])("%d is %s", (overhead, verdict) => {
    expect(verdictOn(overhead)).toBe(verdict);
  });
});
