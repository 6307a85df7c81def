import { NO_THRESHOLDS, reaches } from "../../src/budget/thresholds";
import { compareReviews, yearOnYear } from "../../src/review/compareReviews";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Snapshot } from "../../src/workbook/snapshot";
import { changed, readSample, SAMPLES, withCell } from "../support/samples";

const SHEET = "Meerjarenbegroting";
const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet: SHEET,
  row,
  column,
});

async function compareWith(
  change: (snapshot: Snapshot) => Snapshot,
): Promise<ReturnType<typeof compareReviews>> {
  const sample = await readSample(SAMPLES.multiYear);
  return compareReviews(reviewSnapshot(sample), reviewSnapshot(change(sample)));
}

describe("year on year", () => {
  test("each line with both values, the change in euro and percent, the largest first", async () => {
    const [budget] = reviewSnapshot(await readSample(SAMPLES.multiYear)).budgets;
    const years = budget ? yearOnYear(budget) : [];
    expect(years.map(({ before, after }) => `${before}-${after}`)).toEqual([
      "2019-2020",
      "2020-2021",
      "2021-2022",
      "2022-2023",
      "2023-2024",
    ]);
    const management = years[0]?.changes.find(({ programme }) => programme === 1);
    // 717.083 - 637.032 = 80.051; 80.051 / 637.032
    expect(management).toMatchObject({
      before: 63_703_200,
      after: 71_708_300,
      change: 8_005_100,
      percentage: 12.57,
    });
    // programme 1: 80.051 / 637.032 and 112.692 / 717.083; baten: 908.102 / 17.034.399 and 405.447 / 17.942.501
    const grew = (find: (label: string, programme: number | undefined) => boolean): readonly unknown[] =>
      years.slice(0, 2).map(({ changes }) => changes.find(({ label, programme }) => find(label, programme))?.percentage); // prettier-ignore
    expect(grew((_, programme) => programme === 1)).toEqual([12.57, 15.72]);
    expect(grew((label) => label === "Totale baten")).toEqual([5.33, 2.26]);
    const sizes = years[0]?.changes.map(({ change }) => Math.abs(change)) ?? [];
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  });

  test("only what reaches the threshold is material", async () => {
    const [budget] = reviewSnapshot(await readSample(SAMPLES.multiYear)).budgets;
    const changes = (budget ? yearOnYear(budget) : [])[3]?.changes ?? []; // 2022 to 2023
    const material = (euro: number, percentage: number, needs: "all" | "any"): readonly string[] =>
      changes
        .filter((one) => one.kind === "item" && reaches(one.change, one.before, { euro, percentage, needs }))
        .map(({ label }) => label);
    // overdracht 311.899 to 384.486 (23 %), geoormerkt 175.000 to 0, zware ondersteuning 35.257 (0,29 %), basis 27.798 (0,69 %)
    expect(material(25_000, 5, "all")).toEqual([
      "geoormerkte subsidies en bijdragen voor specifieke programma’s in het ondersteuningsplan",
      "overdrachtsverplichting aan sbo",
    ]);
    expect(material(25_000, 5, "any")).toHaveLength(4);
    expect(
      changes
        .filter((one) => reaches(one.change, one.before, NO_THRESHOLDS))
        .every(({ change }) => change !== 0),
    ).toBe(true);
  });
});

describe("an earlier version of the workbook", () => {
  test("the same workbook has no change and no other finding", async () => {
    const comparison = await compareWith((snapshot) => snapshot);
    expect(comparison.columns).toHaveLength(6);
    expect(
      comparison.columns.flatMap(({ changes }) => changes.filter(({ state }) => state !== "same")),
    ).toEqual([]);
    expect([comparison.newFindings, comparison.solvedFindings, comparison.withoutCounterpart]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("the misprint mended: that line changes and its finding is solved", async () => {
    const comparison = await compareWith((snapshot) => withCell(snapshot, at(19, 3), 1_304_772));
    const moved = comparison.columns[0]?.changes.filter(({ state }) => state !== "same");
    expect(moved?.map(({ programme, before, after }) => [programme, before, after])).toEqual([
      [4, null, 130_477_200],
    ]);
    expect(comparison.solvedFindings.map(({ severity }) => severity)).toEqual(["error"]);
    expect(comparison.newFindings).toEqual([]);
  });

  test("a programme with another name is renamed, one with another number is new, and the old one dropped", async () => {
    const comparison = await compareWith((snapshot) =>
      changed(snapshot, (value, _, row, column) => {
        if (row === 17 && column === 2) return "Ondersteuningstoewijzing";
        return row === 27 && column === 1 ? "Programma 22" : value;
      }),
    );
    const changes = comparison.columns[0]?.changes ?? [];
    expect(changes.find(({ programme }) => programme === 2)).toMatchObject({
      formerLabel: "Zorgtoewijzing",
      label: "Ondersteuningstoewijzing",
      state: "same",
    });
    expect(
      changes
        .filter(({ state }) => state === "new" || state === "dropped")
        .map(({ programme, state }) => [programme, state]),
    ).toEqual([
      [22, "new"],
      [20, "dropped"],
    ]);
  });
});
