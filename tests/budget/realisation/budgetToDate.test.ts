import { monthOfHeading, readPhasing, shareToDate } from "../../../src/budget/realisation/phasing";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { Review } from "../../../src/review/review";
import { peilEntries } from "../../../src/workbook/peilSheet";
import type { Rows } from "../layoutSheets";
import { withPeil, type PeilRow } from "../../support/peil";
import { sheetOf, snapshotOf } from "../../support/sheet";

test.each([
  ["Begroting t/m Q2", 6],
  ["begroting t/m 3e kwartaal 2026", 9],
  ["Begroting tot en met kwartaal 1", 3],
  ["Begroting januari t/m augustus", 8],
  ["budget to date march", 3],
  ["Begroting t/m heden", undefined],
])("'%s' goes up to month %j", (heading, month) => {
  expect(monthOfHeading(heading)).toBe(month);
});

test.each([
  ["lineair", [3, 6, 9, 12], [0.25, 0.5, 0.75, 1]],
  ["7/12 - 5/12", [3, 7, 8, 12], [7 / 12, 7 / 12, 1, 1]], // in January and in August
  ["20, 45, 70, 100 %", [2, 3, 6, 9, 12], [0.4 / 3, 0.2, 0.45, 0.7, 1]],
])("%s", (text, months, shares) => {
  const { settings } = readPhasing(peilEntries(withPeil(snapshotOf(), ["Verdeling over het jaar", text])));
  months.forEach((month, index) => {
    expect(settings.all && shareToDate(settings.all, month)).toBeCloseTo(shares[index] ?? 0, 10);
  });
});

test.each(["ongeveer", "20, 10, 50, 100 %", "20, 40 %", "20, 40, 60, 120 %"])("'%s' is a remark", (text) => {
  const { findings } = readPhasing(peilEntries(withPeil(snapshotOf(), ["Verdeling over het jaar", text])));
  expect(findings.map(({ rule }) => rule)).toEqual(["setting-unreadable"]);
});

/** Half a year: everything half, but programme 3, of which 7/12 is planned in January. */
function report(changes: Readonly<Record<string, number>> = {}): Rows {
  const row = (
    label: string,
    year: number,
    toDate: number,
    actual: number,
    forecast: number,
  ): Rows[number] => {
    const half = changes[label] ?? toDate;
    const [now, then] = [actual - half, forecast - year];
    return [label, year, half, actual, now, forecast, then];
  };
  return [
    ["Kwartaalrapportage", "Begroting 2026", "Begroting t/m Q2 2026", "Realisatie t/m Q2 2026", "Verschil", "Prognose 2026", "Afwijking prognose 2026"],
    ["Baten"],
    row("Rijksbijdrage", 3_900_000, 1_950_000, 1_961_200, 3_925_000),
    row("Overige baten", 120_001, 60_001, 48_305, 98_000),
    row("Totale baten", 4_020_001, 2_010_001, 2_009_505, 4_023_000),
    ["Lasten"],
    row("Programma 1 Bedrijfsvoering", 612_404, 306_202, 320_118, 640_000),
    row("Programma 2 Basisondersteuning", 1_720_655, 860_328, 850_215, 1_700_000),
    row("Programma 3 Arrangementen", 1_498_236, 873_971, 873_971, 1_498_236),
    row("Totale lasten", 3_831_295, 2_040_501, 2_044_304, 3_838_236),
    row("Resultaat", 188_706, -30_500, -34_799, 184_764),
  ]; // prettier-ignore
}

function read(rows: Rows, ...settings: readonly PeilRow[]): Review {
  return reviewSnapshot(withPeil(snapshotOf(sheetOf("Kwartaal", rows)), ...settings));
}

const SPREAD: readonly PeilRow[] = [
  ["Verdeling over het jaar", "lineair"],
  ["Verdeling Programma 3", "7/12 - 5/12"],
];
const found = (review: Review): readonly unknown[] =>
  review.findings
    .filter(({ rule }) => rule === "budget-to-date")
    .map(({ cell, message: { values } }) => [cell.row, values["printed"], values["expected"]]);

describe("what was planned up to a quarter", () => {
  test("holds where each line is spread as was said", () => {
    const review = read(report(), ...SPREAD);
    expect(found(review)).toEqual([]);
    expect(review.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("another amount is a signal at its cell", () => {
    const rows = report({ "Programma 2 Basisondersteuning": 870_000 });
    expect(found(read(rows, ...SPREAD))).toEqual([[8, 870_000, 860_328]]); // 1.720.655 / 2
  });

  test("a line that is not spread evenly differs from a linear spread", () => {
    expect(found(read(report(), ["Verdeling over het jaar", "lineair"]))).toEqual([[9, 873_971, 749_118]]);
  });

  test("without a spread, or with one for a line that is not there, it says so", () => {
    const reasons = (review: Review): readonly string[] => review.coverage.skipped.map(({ why }) => why.key);
    expect(reasons(read(report()))).toContain("figures.noPhasing");
    const unknown = read(report(), ["Verdeling Programma 9", "lineair"]);
    expect(reasons(unknown)).toContain("budget.ruleLineMissing");
  });
});

describe("realised up to the quarter and the forecast for the year, in one report", () => {
  const { realisations } = read(report());

  test("each is laid beside its own budget, with its own column of differences", () => {
    expect(
      realisations.map(({ plannedName, actualName, differenceColumn }) => [
        plannedName,
        actualName,
        differenceColumn,
      ]),
    ).toEqual([
      ["Begroting t/m Q2 2026", "Realisatie t/m Q2 2026", 5],
      ["Begroting 2026", "Prognose 2026", 7],
    ]);
  });

  test("more income and fewer expenses are favourable in both", () => {
    const [toDate, forecast] = realisations.map(({ lines }) =>
      lines.map(({ favourable }) => favourable / 100),
    );
    expect(toDate?.slice(0, 2)).toEqual([11_200, -11_696]); // 1.961.200 - 1.950.000; 48.305 - 60.001
    expect(forecast).toEqual([
      25_000, // 3.925.000 - 3.900.000
      -22_001,
      2_999,
      -27_596, // 612.404 - 640.000
      20_655, // 1.720.655 - 1.700.000
      0,
      -6_941,
      -3_942, // 184.764 - 188.706
    ]);
  });

  test("a line that needs an explanation is asked for once", () => {
    const rows = report().map((row, index) => (index === 0 ? [...row, "Toelichting"] : index === 2 ? [...row, "indexatie"] : row)); // prettier-ignore
    const asked = read(rows, ["Drempel euro", "11.000"]).findings.filter(
      ({ rule }) => rule === "deviation-unexplained",
    );
    expect(asked.map(({ cell }) => cell.row).sort()).toEqual([4, 7, 8]); // overige baten, programma 1 and 2
  });
});
