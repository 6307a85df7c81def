import type { Finding } from "../../src/findings/finding";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { cellName } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../support/sheet";

type Rows = readonly (readonly CellValue[])[];

const review = (rows: Rows): ReturnType<typeof reviewSnapshot> =>
  reviewSnapshot(snapshotOf(sheetOf("Overzicht", rows)));
const named = (findings: readonly Finding[]): readonly (readonly string[])[] =>
  findings
    .filter(({ severity }) => severity !== "remark")
    .map(({ rule, severity, goTo }) => [rule, severity, cellName(goTo)]);

describe("a column of differences, in which a plus is favourable", () => {
  const withMarks = (last: string): Rows => [
    ["Post", "Begroting", "Realisatie", "Verschil"],
    ["Rijksbijdrage", "5.400.000", "5.412.345", "12.345 V"],
    ["Subsidie gemeente", "120.000", "98.750", "21.250 N"],
    ["Overig", "30.000", "31.200", "1.200 V"],
    ["Totaal baten", "5.550.000", "5.542.295", "7.705 N"],
    ["Salarissen", "1.980.000", "2.034.567", "54.567 N"],
    ["Inhuur", "240.000", "198.400", "41.600 V"],
    ["Huur", "96.000", "96.000", "-"],
    ["Middelen scholen", "3.100.000", "3.100.000", "-"],
    ["Totaal lasten", "5.416.000", "5.428.967", "12.967 N"],
    ["Resultaat", "134.000 V", "113.328 V", last],
  ];

  test("with V and N nothing is wrong", () => {
    expect(named(review(withMarks("20.672 N")).findings)).toEqual([]); // 7.705 + 12.967
  });

  test("with V and N a wrong difference is found at its own cell", () => {
    const errors = review(withMarks("21.672 N")).findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ goTo }) => cellName(goTo))).toEqual(["D11"]);
  });

  const withSigns = (last: number): Rows => [
    ["Post", "2024 realisatie", "2025 begroting", "2025 prognose", "Verschil"],
    ["Rijksbijdrage", 7_345_112, 7_401_200, 7_421_350, 20_150],
    ["Overig", 18_750, 12_000, 14_500, 2_500],
    ["Totaal baten", 7_363_862, 7_413_200, 7_435_850, 22_650],
    ["Personeel", 1_985_412, 2_040_100, 2_065_300, -25_200],
    ["Huisvesting", 78_220, 80_300, 79_900, 400],
    ["Doorbetaling", 5_310_880, 5_298_000, 5_298_000, 0],
    ["Totaal lasten", 7_374_512, 7_418_400, 7_443_200, -24_800],
    ["Resultaat", -10_650, -5_200, -7_350, last],
  ];

  test("with signs nothing is wrong", () => {
    expect(named(review(withSigns(-2_150)).findings)).toEqual([]); // 22.650 - 24.800
  });

  test("with signs a wrong difference is one error, at its own cell", () => {
    const errors = review(withSigns(-1_250)).findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ goTo }) => cellName(goTo))).toEqual(["E9"]);
  });
});

describe("what must not go unsaid", () => {
  const lines = (third: CellValue, total: CellValue): Rows => [
    ["Lasten", 2025, 2026],
    ["Loket", 120_310, 130_250],
    ["Begeleiding", 220_540, 240_110],
    ["Scholing", 31_870, third],
    ["Totaal lasten", 372_720, total],
  ];

  test.each([
    ["#N/B", "#N/B"],
    ["#VERW!", 402_230],
    ["#DIV/0!", "#DIV/0!"],
  ])("the error value %s is an error at its own cell, once", (broken, total) => {
    expect(named(review(lines(broken, total)).findings)).toEqual([["total", "error", "C4"]]);
  });

  test("a letter typed for a digit is an unreadable number, with the value that would fit", () => {
    const [error] = review(lines("31.87O", 402_230)).findings;
    expect(error && [cellName(error.goTo), error.hints[0]?.implied]).toEqual(["C4", 31_870]); // 402.230 - 130.250 - 240.110
  });

  test("a total that is p.m. is named in the coverage", () => {
    const { coverage } = review(lines(31_870, "p.m."));
    expect(coverage.skipped.map(({ why }) => why.key)).toContain("review.totalIsMemorandum");
  });

  test("a line that was put in above a total and that no total counts", () => {
    const rows: Rows = [
      ["Lasten", 2025, 2026],
      ["Loket", 120_310, 130_250],
      ["Begeleiding", 220_540, 240_110],
      ["Scholing", 31_870, 29_330],
      ["Innovatie", 18_000, 18_500],
      ["Totaal lasten", 372_720, 399_690], // without 18.000 and 18.500
    ];
    expect(named(review(rows).findings)).toEqual([["line-not-counted", "signal", "B5"]]);
    const partOf = rows.map((row) => (row[0] === "Innovatie" ? ["waarvan innovatie", ...row.slice(1)] : row));
    expect(named(review(partOf).findings)).toEqual([]);
  });

  test("a total that fails in one of two columns is a signal there, not silence", () => {
    const rows: Rows = [
      ["Omschrijving", "2024/2025", "2025/2026"],
      ["3.1 Rijksbijdragen", 7_345_000, 7_401_200],
      ["3.2 Overige overheidsbijdragen", 215_000, 215_000],
      ["3.5 Overige baten", 18_750, 12_000],
      ["Som der baten", 7_578_750, 7_628_200],
      [],
      ["4.1 Personeelslasten", 1_985_400, 2_040_100],
      ["4.2 Afschrijvingen", 12_600, 9_800],
      ["4.3 Huisvestingslasten", 78_000, 80_300],
      ["4.4 Overige lasten", 264_000, 251_500],
      ["4.5 Doorbetalingen schoolbesturen", 5_310_000, 5_298_000],
      ["Som der lasten", 7_650_000, 7_679_000], // 7.679.700
    ];
    const places = named(review(rows).findings).map(([, , cell]) => cell);
    expect(places).toEqual(["C12"]);
  });

  test("rounding that is unusually large is a signal", () => {
    const rows: Rows = [
      ["Begroting", 2025, 2026, 2027],
      ["Basisondersteuning", 1_200_000, 1_250_000, 1_300_000],
      ["Arrangementen", 800_000, 810_000, 820_000],
      ["Bedrijfsvoering", 350_000, 360_000, 370_000],
      ["Projecten", 50_000, 42_000, 30_000],
      ["Totaal lasten", 2_400_000, 2_460_000, 2_520_000], // 2.462.000 in 2026
    ];
    expect(named(review(rows).findings)).toEqual([["total-rounding", "signal", "C6"]]);
  });
});
