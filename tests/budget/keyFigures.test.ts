import { readKeyFigureSettings } from "../../src/budget/keyFigures/keyFigureSettings";
import { programmeCover } from "../../src/budget/programmeCover";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Snapshot } from "../../src/workbook/snapshot";
import { peilEntries } from "../../src/workbook/peilSheet";
import { readSample, SAMPLES } from "../support/samples";
import { withPeil } from "../support/peil";
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

  test("size by total income: the largest class at 27,9 million, the large one at 17 to 18 million", async () => {
    const { sizes } = reviewSnapshot(await readSample(SAMPLES.annual));
    expect(sizes.map(({ income, name, from, below, limit }) => [income / 100, name, from, below, limit.least])).toEqual([
      [27_929_285, "largest", 25_000_000, undefined, 0.5],
    ]); // prettier-ignore
    const years = reviewSnapshot(await readSample(SAMPLES.multiYear)).sizes;
    expect(years.map(({ period, name, limit }) => [period, name, limit.least])).toEqual(
      ["2019", "2020", "2021", "2022", "2023", "2024"].map((year) => [year, "large", 0.75]),
    );
  });

  test("other classes have no name, and one limit for everybody makes no classes", async () => {
    const sizesWith = async (text: string) =>
      reviewSnapshot(await withSettings(SAMPLES.annual, ["Grens liquiditeit", text])).sizes;
    expect(await sizesWith("tot 10.000.000: 2; daarboven: 1,3")).toMatchObject([
      { name: undefined, from: 10_000_000, below: undefined, limit: { least: 1.3 } },
    ]);
    expect(await sizesWith("0,75")).toEqual([]); // the limit for all before 2022
  });

  test("what needs a balance sheet is not guessed: each says which setting it misses", async () => {
    const review = reviewSnapshot(await readSample(SAMPLES.annual));
    const { missing } = review.keyFigures;
    expect(missing.map(({ why }) => why.values["name"])).toEqual([
      "Beginreserve",
      "Eigen vermogen", // against the signal value
      "Eigen vermogen", // solvency 1
      "Eigen vermogen", // solvency 2
      "Vlottende activa",
      "Liquide middelen",
      "Eigen vermogen", // weerstandsvermogen
      "Huisvestingslasten",
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
    ["Liquide middelen", "99.999"],
    ["Huisvestingslasten", "1.423.812"],
  ];

  test.each([
    ["equity-ratio", 1.28, true], // 1.250.000 / 977.525
    ["solvency-1", 0.25, false], // 1.250.000 / 5.000.000; no limit
    ["solvency-2", 0.26, true], // (1.250.000 + 50.000) / 5.000.000, below 0,30
    ["current-ratio", 1.25, false], // 4.000.000 / 3.200.000; above 25 million income the limit is 0,5
    ["cash", 99_999, true], // below 100.000
    ["resilience", 4.48, false], // 1.250.000 / 27.929.285; no limit any more
    ["housing-ratio", 5, false], // 1.423.812 / 28.476.246; no limit any more
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

  test.each([
    [1_200_000, 1.5], // below 3 million
    [3_000_000, 1],
    [11_999_999, 1],
    [12_000_000, 0.75],
    [25_000_000, 0.5],
  ])("with a total income of %d the current ratio is a signal below %d", (income, least) => {
    const budget = sheetOf("Begroting", [
      ["Omschrijving", "2026"],
      ["Rijksbijdrage", income - 1_000],
      ["Overige baten", 1_000],
      ["Totale baten", income],
      ["Programma 1 Bedrijfsvoering", income - 5_000],
      ["Programma 2 Loket", 4_000],
      ["Totale lasten", income - 1_000],
      ["Resultaat", 1_000],
    ]);
    const peil = sheetOf("Peil", [
      ["Instelling", "Waarde"],
      ["Vlottende activa", "600.000"],
      ["Kortlopende schulden", "1.000.000"],
    ]);
    const { figures } = reviewSnapshot(snapshotOf(budget, peil)).keyFigures;
    const ratio = figures.find(({ name }) => name === "current-ratio");
    expect(ratio).toMatchObject({ value: 0.6, limit: { least }, isSignal: 0.6 < least });
  });

  test("limits are settings, with the source and the date beside them", async () => {
    const snapshot = withPeil(
      await readSample(SAMPLES.annual),
      ...balance.map(([name = "", value = ""]) => [name, value] as const),
      ["Grens solvabiliteit 2", "0,2", "Inspectie", "2027-01-01"],
      ["Grens liquiditeit", "tot 10.000.000: 2; daarboven: 1,3"],
      ["Grens weerstandsvermogen", "5 %", "Eigen beleid", "2026-06-01"],
      ["Grens liquide middelen", "geen"],
      ["Grens huisvestingsratio", "4,9 %"],
    );
    const { findings, keyFigures } = reviewSnapshot(snapshot);
    expect(findings.filter(({ rule }) => rule === "setting-unreadable")).toEqual([]);
    const shown = keyFigures.figures.map(({ name, limit, isSignal }) => [name, limit.least ?? limit.most, limit.written?.source, isSignal]); // prettier-ignore
    expect(shown.filter(([, , source]) => source !== undefined)).toEqual([
      ["solvency-2", 0.2, "Inspectie", false],
      ["current-ratio", 1.3, "", true], // 1,25
      ["resilience", 5, "Eigen beleid", true], // 4,48 %
      ["housing-ratio", 4.9, "", true], // 5,00 %
    ]);
    expect(shown.find(([name]) => name === "cash")).toEqual(["cash", undefined, undefined, false]);
  });

  test.each(["ruim", "tot veel: 1", "tot 5: 1; tot 3: 2", "daarboven 1"])(
    "a limit '%s' is a remark",
    async (text) => {
      const { findings } = reviewSnapshot(await withSettings(SAMPLES.annual, ["Grens liquiditeit", text]));
      expect(findings.filter(({ rule }) => rule === "setting-unreadable")).toHaveLength(1);
    },
  );

  /** Signals that the inspectorate has dropped; who holds on to one writes it down. */
  test.each([
    ["profitability", "Grens rentabiliteit", "-10 %", -1.96, false], // one year: -10 %
    ["profitability", "Grens rentabiliteit", "0 %", -1.96, true], // three years: 0 %
    ["current-ratio", "Grens liquiditeit", "0,75", 1.25, false],
    ["resilience", "Grens weerstandsvermogen", "5 %", 4.48, true],
    ["housing-ratio", "Grens huisvestingsratio", "10 %", 5, false],
  ])("%s with the former limit, %s %s", async (figure, setting, limit, value, isSignal) => {
    const snapshot = await withSettings(SAMPLES.annual, ...balance, [setting, limit]);
    const { keyFigures } = reviewSnapshot(snapshot);
    expect(keyFigures.figures.find(({ name }) => name === figure)).toMatchObject({ value, isSignal });
  });

  test("a ratio that only just misses its limit is printed so that it shows", async () => {
    const settings = [
      ["Eigen vermogen", "1.499.990"],
      ["Voorzieningen", "0"],
      ["Balanstotaal", "5.000.000"],
    ];
    const { figures } = reviewSnapshot(await withSettings(SAMPLES.annual, ...settings)).keyFigures;
    // 1.499.990 / 5.000.000 = 0,299998, which would be printed as 0,30
    expect(figures.find(({ name }) => name === "solvency-2")).toMatchObject({
      value: 0.299998,
      isSignal: true,
    });
  });

  test("an amount that cannot be read is a remark, no figure", async () => {
    const { findings } = reviewSnapshot(
      await withSettings(SAMPLES.annual, ["Eigen vermogen", "ruim een miljoen"]),
    );
    expect(findings.filter(({ rule }) => rule === "setting-unreadable")).toHaveLength(1);
  });
});

describe("the reserve over the years", () => {
  const yearsOf = async (...rows: readonly (readonly [string, string])[]) =>
    reviewSnapshot(withPeil(await readSample(SAMPLES.multiYear), ...rows)).reserve;

  test("without an opening reserve the results together, against each year's signal value", async () => {
    const years = await yearsOf();
    expect(years.map(({ cumulative }) => cumulative / 100)).toEqual([
      -179_845, 144_355, 770_919, 1_204_445, 1_397_238, 1_485_115,
    ]);
    expect(years.map(({ closing }) => closing)).toEqual(Array(6).fill(undefined));
    expect(years.at(-1)?.cumulativeRatio).toBe(2.31); // 1.485.115 / 641.780,51
  });

  test("from an opening reserve of a year on: 2020 to 2024 add 1.664.960, 2,59 times the signal value", async () => {
    const years = await yearsOf(["Beginreserve 2020", "500.000"]);
    expect(years.map(({ period, opening, result, closing }) => [period, Number(opening) / 100, result / 100, Number(closing) / 100])).toEqual([
      ["2020", 500_000, 324_200, 824_200],
      ["2021", 824_200, 626_564, 1_450_764],
      ["2022", 1_450_764, 433_526, 1_884_290],
      ["2023", 1_884_290, 192_793, 2_077_083],
      ["2024", 2_077_083, 87_877, 2_164_960],
    ]); // prettier-ignore
    const last = years.at(-1);
    expect([last?.cumulative, last?.cumulativeRatio, last?.closingRatio]).toEqual([166_496_000, 2.59, 3.37]);
    expect(years.map(({ isSignal }) => isSignal)).toEqual([true, true, true, true, true]);
  });

  test("a deficit that is printed as positive (lasten min baten) takes off the reserve", () => {
    const rows = [
      ["Omschrijving", "2026", "2027"],
      ["Rijksbijdrage", 900_000, 950_000],
      ["Overige baten", 100_000, 110_000],
      ["Totale baten", 1_000_000, 1_060_000],
      ["Programma 1 Bedrijfsvoering", 300_000, 310_000],
      ["Programma 2 Loket", 820_000, 730_000],
      ["Totale lasten", 1_120_000, 1_040_000],
      ["Saldo (lasten min baten)", 120_000, -20_000],
    ];
    const review = reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));
    expect(review.reserve.map(({ cumulative }) => cumulative / 100)).toEqual([-120_000, -100_000]);
    const profit = review.keyFigures.figures.filter(({ name }) => name === "profitability");
    expect(profit.map(({ value }) => value)).toEqual([-12, 1.89]); // -120.000 / 1.000.000; 20.000 / 1.060.000
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
