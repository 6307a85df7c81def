import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { Review } from "../../../src/review/review";
import { suggestRules } from "../../../src/taskpane/rules/suggestRules";
import { sampleWith, type PeilRow } from "../../support/peil";
import { readSample, SAMPLES } from "../../support/samples";

const multiYear = async (...rows: readonly PeilRow[]): Promise<Review> =>
  reviewSnapshot(await sampleWith(SAMPLES.multiYear, ...rows));

/** Where house rules do not hold: the period, and left minus right. */
const broken = (review: Review): readonly unknown[] =>
  review.findings
    .filter(({ rule }) => rule === "house-rule")
    .map(({ period, message }) => [period, message.values["difference"]]);

const values = (review: Review, name: string): readonly number[] =>
  review.calculations.filter((one) => one.name === name).map(({ value }) => Math.round(value * 10) / 10);

describe("statements of the explanation, as rules of the house", () => {
  test("programme 13 costs what comes in for it: 7.219 less in 2019, nothing after", async () => {
    const review = await multiYear(["Regel", "regeling schoolmaatschappelijk werk = Programma 13"]);
    expect(broken(review)).toEqual([["2019", 7_219]]); // 294.570 - 287.351
  });

  test("programme 19 is indicative after 2020: 150.000 a year, as whoever says so explains", async () => {
    const { indicative, findings } = await multiYear(["Indicatief", "Programma 19 vanaf 2021", "Alleen een richting"]); // prettier-ignore
    expect(indicative.map(({ programme, periods, explanation }) => [programme, periods.map(({ name, amount }) => [name, Number(amount) / 100]), explanation])).toEqual([
      [19, [["2021", 150_000], ["2022", 150_000], ["2023", 150_000], ["2024", 150_000]], "Alleen een richting"],
    ]); // prettier-ignore
    expect(findings.filter(({ rule }) => rule === "setting-unreadable")).toEqual([]);
  });

  test.each([
    ["Programma 99 vanaf 2021", "budget.ruleLineMissing"],
    ["afdracht so", "budget.ruleLineAmbiguous"],
    ["Programma 19 vanaf 2031", "figures.noSuchPeriods"],
  ])("indicative, %s: no line, and why", async (value, why) => {
    const { indicative, coverage } = await multiYear(["Indicatief", value]);
    expect(indicative).toEqual([]);
    expect(coverage.skipped.map((one) => one.why.key)).toContain(why);
  });

  test("indicative from nothing is a remark", async () => {
    const { findings } = await multiYear(["Indicatief", "vanaf 2021"]);
    expect(findings.filter(({ rule }) => rule === "setting-unreadable")).toHaveLength(1);
  });

  test("that rule is proposed, as the two have one name and are equal in five of six years", async () => {
    const { budgets } = await multiYear();
    expect(suggestRules(budgets, [], [])).toEqual([
      "Resultaat >= 0",
      'Programma 13 = "regeling schoolmaatschappelijk werk"',
    ]);
  });

  test("a subsidy of 700.000 over four years: the line holds 900.325, of which 200.325 is other income", async () => {
    const line = "geoormerkte subsidies over 2019 t/m 2022";
    const review = await multiYear(
      ["Regel", `${line} >= 4 x 175.000`],
      ["Regel", `${line} = 700.000`],
      ["Berekening geoormerkt", line],
    );
    expect(broken(review)).toEqual([["2024", 200_325]]); // 275.325 + 275.000 + 175.000 + 175.000 - 700.000
    expect(new Set(values(review, "geoormerkt"))).toEqual(new Set([900_325]));
  });

  test("at 175.000 a year the other income falls in 2019 and 2020: 100.325 and 100.000", async () => {
    const review = await multiYear(
      ["Parameter subsidie", "175.000"],
      ["Berekening over vier jaar", "4 x subsidie"],
      ["Berekening andere baten", "geoormerkte subsidies - subsidie"],
    );
    expect(values(review, "over vier jaar")[0]).toBe(700_000);
    // 275.325, 275.000, 175.000, 175.000, and nothing in 2023 and 2024
    expect(values(review, "andere baten").slice(0, 4)).toEqual([100_325, 100_000, 0, 0]);
  });

  test("a balanced budget: 2019 has a deficit, the years after do not", async () => {
    expect(broken(await multiYear(["Regel", "Resultaat >= 0"]))).toEqual([["2019", -179_845]]);
  });

  test("the annual budget covers programmes 8 and 9 with their own income", async () => {
    const { budgets } = reviewSnapshot(await readSample(SAMPLES.annual));
    expect(suggestRules(budgets, [], [])).toEqual(expect.arrayContaining(["Programma 8 = baten programma 8", "Programma 9 = baten programma 9"])); // prettier-ignore
  });
});

describe("amounts a pupil, a group, a full-time post", () => {
  test("programme 3 at 130 euro a pupil", async () => {
    const review = await multiYear(
      ["Parameter bedrag per leerling", "130"],
      ["Berekening leerlingen volgens begroting", "Programma 3 / bedrag per leerling"],
    );
    // 3.983.156, 3.993.784, 3.999.158, 4.019.015, 4.046.813 and 4.093.982, each divided by 130
    expect(values(review, "leerlingen volgens begroting")).toEqual([30_639.7, 30_721.4, 30_762.8, 30_915.5, 31_129.3, 31_492.2]); // prettier-ignore
  });

  test("with an index the amount grows from its year on", async () => {
    const review = await multiYear(
      ["Parameter bedrag per leerling", "130; index 2,5 % vanaf 2021"],
      ["Berekening bedrag", "bedrag per leerling"],
      ["Berekening leerlingen", "Programma 3 / bedrag per leerling"],
    );
    // 130 twice, then 130 x 1,025, x 1,025^2, ^3 and ^4
    const amounts = review.calculations.filter(({ name }) => name === "bedrag");
    expect(amounts.map(({ value }) => Math.round(value * 100) / 100)).toEqual([130, 130, 133.25, 136.58, 140, 143.5]); // prettier-ignore
    expect(values(review, "leerlingen").at(-1)).toBe(28_530.4); // 4.093.982 / 143,4957 = 28.530,35
  });

  test("the number of pupils as a parameter, a year its own, in a rule between two ends", async () => {
    const review = await multiYear(
      ["Parameter leerlingen", "31.000"],
      ["Parameter leerlingen 2019", "28.000", "Telling", "2018-10-01"],
      ["Regel", "Programma 3 / leerlingen tussen 125 en 135"],
    );
    expect(broken(review)).toEqual([["2019", expect.closeTo(7.256, 3)]]); // 3.983.156 / 28.000 = 142,26 - 135
  });

  test("programme 4 a full-time post, programme 8 in groups", async () => {
    const review = await multiYear(
      ["Parameter fte 2020", "15,75"],
      ["Berekening per fte", "Programma 4 / fte"],
      ["Berekening groepen", "Programma 8 / (10 x 6.000)"],
    );
    expect(values(review, "per fte")).toEqual([91_696.4]); // 1.444.219 / 15,75; only 2020 has a number of posts
    expect(values(review, "groepen").slice(1)).toEqual([2.3, 2.3, 2.3, 2.3, 2.3]); // 138.000 / 60.000
  });

  test("what transfers are reckoned with are parameters: dates, three rates, the 2 % and the pupils above it", async () => {
    const review = await multiYear(
      ["Parameter teldatum", "1 oktober", "Het jaar ervoor"],
      ["Parameter peildatum", "1 februari", "Tussentijdse groei"],
      ["Parameter tarief categorie 1", "1.000"],
      ["Parameter tarief categorie 2", "2.000"],
      ["Parameter tarief categorie 3", "3.000"],
      ["Parameter leerlingen", "31.000"],
      ["Parameter deelname", "2,5 %"],
      ["Berekening boven twee procent", "(deelname - 2 %) x leerlingen"],
      ["Berekening tarieven", "10 x tarief categorie 1 + 5 x tarief categorie 2 + tarief categorie 3"],
      ["Berekening per leerling", "overdrachtsverplichting aan sbo / leerlingen"],
      ["Berekening grensverkeer", '"grensverkeer sbo in" - grensverkeer sbo uit'],
    );
    expect(review.findings.filter(({ rule }) => rule === "setting-unreadable")).toEqual([]);
    expect(review.parameters.map(({ name, text }) => [name, text])).toEqual(
      expect.arrayContaining([["teldatum", "1 oktober"], ["peildatum", "1 februari"]]),
    ); // prettier-ignore
    expect(values(review, "boven twee procent")[0]).toBe(155); // 0,5 % of 31.000
    expect(values(review, "tarieven")[0]).toBe(23_000); // 10.000 + 10.000 + 3.000
    expect(values(review, "per leerling")).toEqual([4.6, 6.3, 5.6, 10.1, 12.4, 14.7]); // 142.924 / 31.000 and so on
    expect(values(review, "grensverkeer")).toEqual([
      -108_350, -126_799, -145_011, -151_220, -155_328, -159_234,
    ]);
  });

  test("a date is a parameter too, and nothing to count with", async () => {
    const review = await multiYear(
      ["Parameter teldatum 2020", "1 oktober 2019", "Bekostiging"],
      ["Berekening onzin", "Programma 3 / teldatum"],
    );
    expect(review.parameters).toMatchObject([{ name: "teldatum", period: "2020", value: undefined, text: "1 oktober 2019" }]); // prettier-ignore
    expect(review.calculations).toEqual([]);
    expect(review.coverage.skipped.filter(({ why }) => why.key === "figures.parameterMissing")).toHaveLength(
      6,
    );
  });
});

test("social return: a percentage of the subsidies that were applied for", async () => {
  const review = await multiYear(
    ["Parameter social return", "5 %", "Woord vooraf, vanaf 2019"],
    ["Parameter aangevraagde subsidie", "250.000"],
    ["Parameter aangevraagde subsidie 2021", "400.000"],
    ["Berekening social return", "social return x aangevraagde subsidie"],
    ["Berekening vast", "5 % x 250.000"],
  );
  expect(values(review, "social return")).toEqual([12_500, 12_500, 20_000, 12_500, 12_500, 12_500]);
  expect(values(review, "vast")[0]).toBe(12_500);
});

describe("money that is passed on", () => {
  test("LWOO/PRO: 340.000 is left after the transfer and the programme that goes to schools", async () => {
    const { chains } = reviewSnapshot(await readSample(SAMPLES.annual));
    expect(chains.map(({ label, terms, retained }) => [label, terms.map(({ value, weight }) => (value * weight) / 100), retained / 100])).toEqual([
      ["LWOO/PRO", [9_548_650, -1_929_282, -7_279_368], 340_000],
    ]); // prettier-ignore
  });

  test("is found by its words alone, whatever the money is called; without a pass-through only the transfer goes off", async () => {
    const { chains } = await multiYear();
    expect(chains.map(({ label, period, retained }) => [label, period, retained / 100])).toEqual([
      ["grensverkeer sbo in", "2019", -108_350], // 40.114 - 148.464
      ["grensverkeer sbo in", "2020", -126_799],
      ["grensverkeer sbo in", "2021", -145_011],
      ["grensverkeer sbo in", "2022", -151_220],
      ["grensverkeer sbo in", "2023", -155_328],
      ["grensverkeer sbo in", "2024", -159_234],
    ]);
  });
});

test.each([
  ["Berekening fout", "Programma 3 /"],
  ["Berekening fout", "Programma 3 = 5"],
  ["Parameter leerlingen", "130; index veel"],
  ["Parameter leerlingen", "130; index 2 %; en meer"],
])("%s: %s cannot be read, and that is a remark", async (name, value) => {
  const { findings } = await multiYear([name, value]);
  expect(findings.filter(({ rule }) => rule === "setting-unreadable")).toHaveLength(1);
});

test("a sum over years that are not there says so", async () => {
  const review = await multiYear(["Regel", "Resultaat over 2018 t/m 2020 >= 0"]);
  expect(review.coverage.skipped.map(({ why }) => why.key)).toContain("figures.noSuchPeriods");
});
