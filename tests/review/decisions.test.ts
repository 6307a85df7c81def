import { acceptanceValue, ACCEPTANCE_NAME } from "../../src/findings/acceptance";
import {
  ADDITION_NAME,
  decisionText,
  NO_ADDITION_NAME,
  readTotalsDecisions,
} from "../../src/totals/decisions";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { peilEntries } from "../../src/workbook/peilSheet";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/sheet";

const budget = (total: number): readonly (readonly CellValue[])[] => [
  ["Lasten", 2024, 2025],
  ["Loket", 120_310, 130_250],
  ["Begeleiding", 220_540, 240_110],
  ["Scholing", 31_870, 29_330],
  ["Totaal lasten", 372_720, total], // 120.310 + 220.540 + 31.870; 399.690 in 2025
];

function workbook(total: number, ...decisions: readonly (readonly string[])[]): Snapshot {
  const peil = sheetOf("Peil", [["Instelling", "Waarde", "Toelichting", "Datum"], ...decisions]);
  return snapshotOf(sheetOf("Begroting", budget(total)), peil);
}

/** Errors by rule, and whether they may stand. */
function errorsOf(snapshot: Snapshot): readonly (readonly [string, boolean])[] {
  const { findings, accepted } = reviewSnapshot(snapshot);
  const open = findings.filter(({ severity }) => severity === "error");
  return [
    ...open.map(({ rule }) => [rule, false] as const),
    ...accepted.map(({ rule }) => [rule, true] as const),
  ];
}

describe("what people decided about totals", () => {
  test("without a decision the slip is an error", () => {
    expect(errorsOf(workbook(409_690))).toEqual([["total", false]]);
  });

  test("a line that is no addition is not checked", () => {
    const decision = [NO_ADDITION_NAME, decisionText({ sheet: "Begroting", axis: "rows", total: 5 })];
    expect(decision[1]).toBe("Begroting rij 5");
    const review = reviewSnapshot(workbook(409_690, decision));
    expect(review.sums).toEqual([]);
    expect(review.findings).toEqual([]);
  });

  test("an addition that was decided is checked as decided", () => {
    const terms = [2, 3].map((line) => ({ line, weight: 1 as const }));
    const decision = [ADDITION_NAME, decisionText({ sheet: "Begroting", axis: "rows", total: 5 }, terms)];
    expect(decision[1]).toBe("Begroting rij 5 = 2 + 3");
    const { sums } = reviewSnapshot(workbook(399_690, decision));
    expect(sums.map(({ difference }) => difference)).toEqual([31_870, 29_330]); // what the decision leaves out
  });

  test.each([
    ["Begroting rij 31 = 9 - 30", "Begroting", [9, -30]],
    ["Begroting 2021 rij 12 = 5 + 6 + 7", "Begroting 2021", [5, 6, 7]],
    ["Rij 3 rij 12 = 5+6", "Rij 3", [5, 6]],
  ])("%s is read as it is written", (text, sheet, lines) => {
    const { additions } = readTotalsDecisions(peilEntries(workbook(399_690, [ADDITION_NAME, text])));
    expect(
      additions.map((addition) => [addition.sheet, addition.terms.map(({ line, weight }) => line * weight)]),
    ).toEqual([[sheet, lines]]);
  });

  test.each([
    [ADDITION_NAME, "Begroting rij 5"],
    [ADDITION_NAME, "Begroting rij 5 = 2 +"],
    [ADDITION_NAME, "Begroting rij vijf = 2 + 3"],
    [NO_ADDITION_NAME, "de onderste regel"],
  ])("%s: %s cannot be read, and that is said", (name, value) => {
    const { findings } = reviewSnapshot(workbook(399_690, [name, value]));
    expect(findings.map(({ rule, cell }) => [rule, cell.row])).toEqual([["setting-unreadable", 2]]);
  });
});

describe("letting a finding stand", () => {
  const value = (total: number): string => {
    const [finding] = reviewSnapshot(workbook(total)).findings;
    return finding ? acceptanceValue(finding) : "";
  };

  test("names the finding and its numbers, holds as long as they do, and then ends by itself", () => {
    expect(value(409_690)).toBe("total Begroting!C5 2025: 409.690 <> 399.690");
    const decision = [ACCEPTANCE_NAME, value(409_690), "Reserve van het bestuur.", "2026-01-05"];
    expect(errorsOf(workbook(409_690, decision))).toEqual([["total", true]]);
    expect(errorsOf(workbook(419_690, decision))).toEqual([["total", false]]);
    const changed = reviewSnapshot(workbook(419_690, decision));
    expect(changed.expired.map(({ explanation, date }) => [explanation, date])).toEqual([
      ["Reserve van het bestuur.", "2026-01-05"],
    ]);
  });

  test("is about one unreadable cell and what it says, where a total has two", () => {
    const withTwo = (first: string, ...decisions: readonly (readonly string[])[]): Snapshot => {
      const rows = [
        ["Lasten", 2024, 2025],
        ["Loket", 120_310, 130_250],
        ["Begeleiding", first, 240_110],
        ["Scholing", "31.87O", 29_330],
        ["Onderzoek", 40_125, 42_890],
        ["Huisvesting", 61_480, 63_215],
        ["Totaal lasten", 474_325, 505_795], // 399.690 + 42.890 + 63.215 in 2025
      ];
      const peil = sheetOf("Peil", [["Instelling", "Waarde", "Toelichting", "Datum"], ...decisions]);
      return snapshotOf(sheetOf("Begroting", rows), peil);
    };
    const values = reviewSnapshot(withTwo("22O.540")).findings.map(acceptanceValue);
    expect(new Set(values).size).toBe(2);
    const [value = ""] = values;
    expect(value).toContain("Begroting!B3 22O.540");
    const decision = [ACCEPTANCE_NAME, value, "Komt nog.", "2026-01-05"];
    expect(reviewSnapshot(withTwo("22O.540", decision)).accepted.map(({ goTo }) => goTo.row)).toEqual([3]);
    const changed = reviewSnapshot(withTwo("22O.54O", decision));
    expect([changed.accepted.length, changed.expired.length]).toEqual([0, 1]);
  });
});
