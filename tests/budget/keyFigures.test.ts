import { readKeyFigureSettings } from "../../src/budget/keyFigures/keyFigureSettings";
import { programmeCover } from "../../src/budget/programmeCover";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Snapshot } from "../../src/workbook/snapshot";
import { peilEntries } from "../../src/workbook/peilSheet";
import { readSample, SAMPLES } from "../support/samples";
import { sheetOf, snapshotOf } from "../support/sheet";

async function withSettings(
  sample: (typeof SAMPLES)[keyof typeof SAMPLES],
  ...rows: readonly (readonly string[])[]
): Promise<Snapshot> {
  const snapshot = await readSample(sample);
  const sheets = snapshot.sheets.filter(({ name }) => name !== "Peil");
  return { ...snapshot, sheets: [...sheets, sheetOf("Peil", [["Instelling", "Waarde"], ...rows])] };
}

const valuesOf = (snapshot: Snapshot, name: string): readonly number[] =>
  reviewSnapshot(snapshot)
    .keyFigures.figures.filter((figure) => figure.name === name)
    .map(({ value }) => Math.round(value * 100) / 100);

test("a setting that Excel keeps as a number is read as it was typed", () => {
  const sheet = sheetOf("Peil", [
    ["Instelling", "Waarde"],
    ["Signaleringswaarde percentage", 0.035],
    ["Signaleringswaarde minimum", 3.125],
    ["Eigen vermogen 2021", 1_250_000.5],
  ]);
  const formats = sheet.formats.map((row, at) => row.map((own) => (at === 1 ? "0.0%" : own)));
  const { settings, findings } = readKeyFigureSettings(peilEntries(snapshotOf({ ...sheet, formats })));
  expect(findings).toEqual([]);
  expect([settings.signalShare, settings.signalLeast]).toEqual([3.5, 313]); // 3,125 euro is 313 cents
  expect(settings.balance.get("equity")?.get("2021")).toBe(125_000_050);
});

describe("key figures from the budget alone", () => {
  test("signal value: 3,5 % of total income, at least 250.000", async () => {
    expect(valuesOf(await readSample(SAMPLES.annual), "signal-value")).toEqual([977_524.98]); // 0,035 x 27.929.285
    const years = valuesOf(await readSample(SAMPLES.multiYear), "signal-value");
    expect(years.map(Math.round)).toEqual([596_204, 627_988, 642_178, 642_996, 638_614, 641_781]);
  });

  test("profitability: result against total income", async () => {
    expect(valuesOf(await readSample(SAMPLES.annual), "profitability")).toEqual([-1.96]); // -546.960 / 27.929.285
    expect(valuesOf(await readSample(SAMPLES.multiYear), "profitability")).toEqual([
      -1.06, 1.81, 3.41, 2.36, 1.06, 0.48,
    ]);
  });

  test("what needs a balance sheet is not guessed: each says which setting it misses", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.annual));
    const missing = review.keyFigures.skipped;
    expect(missing.map(({ why }) => why.values["name"])).toEqual([
      "Beginreserve",
      "Eigen vermogen",
      "Eigen vermogen",
      "Vlottende activa",
      "Eigen vermogen",
    ]);
  });
});

describe("key figures with the balance sheet", () => {
  const balance = [
    ["Eigen vermogen", "1.250.000"],
    ["Voorzieningen", "50.000"],
    ["Balanstotaal", "5.000.000"],
    ["Vlottende activa", "€ 4.000.000"],
    ["Kortlopende schulden", "3.200.000"],
  ];

  test.each([
    ["equity-ratio", 1.28, true], // 1.250.000 / 977.525
    ["solvency-2", 0.26, true], // (1.250.000 + 50.000) / 5.000.000, below 0,30
    ["current-ratio", 1.25, false], // 4.000.000 / 3.200.000; above 25 million income the limit is 0,5
    ["resilience", 4.48, false], // 1.250.000 / 27.929.285; no limit any more
  ])("%s", async (name, value, isSignal) => {
    const { keyFigures } = reviewSnapshot(await withSettings(SAMPLES.annual, ...balance));
    expect(keyFigures.figures.find((figure) => figure.name === name)).toMatchObject({ value, isSignal });
  });

  test("the reserve grows with every result, and is held against each year's signal value", async () => {
    const snapshot = await withSettings(SAMPLES.multiYear, ["Beginreserve", "100.000"]);
    // 100.000 - 179.845 + 324.200 + 626.564 + 433.526 + 192.793 + 87.877
    expect(valuesOf(snapshot, "reserve")).toEqual([
      -79_845, 244_355, 870_919, 1_304_445, 1_497_238, 1_585_115,
    ]);
    const signals = reviewSnapshot(snapshot).keyFigures.figures.filter(({ name }) => name === "reserve");
    expect(signals.map(({ isSignal }) => isSignal)).toEqual([false, false, true, true, true, true]);
  });

  test("other limits can be set", async () => {
    const settings = [
      ["Signaleringswaarde percentage", "5"],
      ["Signaleringswaarde minimum", "2.000.000"],
    ];
    expect(valuesOf(await withSettings(SAMPLES.annual, ...settings), "signal-value")).toEqual([2_000_000]);
  });

  test("an amount that cannot be read is a remark, no figure", async () => {
    const { findings } = reviewSnapshot(
      await withSettings(SAMPLES.annual, ["Eigen vermogen", "ruim een miljoen"]),
    );
    expect(findings.filter(({ rule }) => rule === "setting-unreadable")).toHaveLength(1);
  });
});

test("earmarked income against expenses: what each programme costs net", async () => {
  const [budget] = reviewSnapshot(await readSample(SAMPLES.annual)).budgets;
  const cover = budget ? programmeCover(budget) : [];
  expect(cover.map(({ programme, net }) => [programme, net / 100])).toEqual([
    [3, 928_560], // 1.036.367 - 107.807
    [7, 1_798_969], // 3.915.669 - 2.116.700
    [8, 0],
    [9, 0],
    [10, 794_187], // 799.998 - 5.811
  ]);
});
