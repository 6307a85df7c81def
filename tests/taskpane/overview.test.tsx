import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { kindOf } from "../../src/taskpane/check/findingKind";
import { EVERYTHING, isFiltering, isWanted } from "../../src/taskpane/check/FindingFilter";
import { figurePeriods, firstPeriod, mainFigures } from "../../src/taskpane/check/mainFigures";
import { totalByPeriod } from "../../src/taskpane/check/totalByPeriod";
import { sided } from "../budget/layoutSheets";
import { sheetOf, snapshotOf } from "../support/sheet";
import { WRONG_TOTAL } from "./exampleReview";
import { lasten, openLive, SHEET } from "./openLive";

const review = reviewSnapshot(snapshotOf(sheetOf(SHEET, sided(1, -1))));

describe("the three figures", () => {
  test("are those of the year in which the workbook was read, otherwise of the last period", () => {
    const periods = figurePeriods(review);
    expect(periods.map(({ budget, index }) => budget.periods[index]?.name)).toEqual(["2026", "2027"]);
    expect(firstPeriod(periods, { ...review, takenAt: "2026-05-03T12:00:00.000Z" })).toBe(0);
    expect(firstPeriod(periods, { ...review, takenAt: "2031-05-03T12:00:00.000Z" })).toBe(1);
  });

  /** The budget with an error in a total of one year. */
  const wrongIn = (column: number, by: number) =>
    sided(1, 1).map((row) =>
      row[0] === "Totale lasten" ? row.map((cell, at) => (at === column ? Number(cell) + by : cell)) : row,
    );

  test("are first those of the year with the largest error, whatever year it is", () => {
    const wrong = reviewSnapshot(snapshotOf(sheetOf(SHEET, wrongIn(2, 10_000))));
    const periods = figurePeriods(wrong);
    expect(firstPeriod(periods, { ...wrong, takenAt: "2027-05-03T12:00:00.000Z" })).toBe(0);
    // The difference is that of the year that is shown: 2027 has none.
    const differences = periods.map((period) => mainFigures(wrong, period).largest?.difference);
    expect(differences).toEqual([10_000, undefined]);
  });

  test("are the result as printed, overhead over the definitions, and the largest difference", () => {
    const [first] = figurePeriods(review);
    if (!first) throw new Error("There is no period.");
    const figures = mainFigures(review, first);
    // 41.210 + 1.803.118 + 2.240.900 + 96.015 - (612.404 + 1.720.655 + 1.498.233 + 287.346) = 62.605
    expect(figures.result?.euro).toBe(62_605);
    // 612.404 / 4.118.638 of all expenses; 612.404 / 4.181.243 where there are no transfers is the other definition
    expect(figures.overhead?.highest).toBeGreaterThanOrEqual(14.87);
    expect(figures.largest).toBeUndefined();
    expect(figures.reserve).toBeUndefined();
  });

  test.each<readonly [string, 1 | -1, 1 | -1, number]>([
    // 1.500 - 1.000 = 500, whatever sign the sheet prints it with
    ["baten min lasten", 1, 1, 500],
    ["lasten min baten", 1, -1, -500],
    ["lasten min baten, baten als negatieve bedragen", -1, -1, -500],
    ["baten min lasten, baten als negatieve bedragen", -1, 1, 500],
  ])("are a surplus where the result is printed as %s", (_, sign, __, printed) => {
    const rows = [
      [null, 2025],
      ["Baten"],
      ["Bijdrage van het rijk", 900 * sign],
      ["Bijdrage van gemeenten", 600 * sign],
      ["Totale baten", 1500 * sign],
      ["Lasten"],
      ["Programma 1 Basis", 700],
      ["Programma 2 Extra", 300],
      ["Totale lasten", 1000],
      ["Resultaat", printed],
    ];
    const surplus = reviewSnapshot(snapshotOf(sheetOf(SHEET, rows)));
    const [first] = figurePeriods(surplus);
    expect(first && mainFigures(surplus, first).result?.euro).toBe(500);
  });

  test("stand above the list, for the period that is chosen", async () => {
    const { user, container } = await openLive(sided(1, 1));
    const figures = screen.getByRole("region", { name: "De cijfers van 2026" });
    expect(within(figures).getByText("€ 62.605")).toBeVisible();
    expect(within(figures).getByText("overschot")).toBeVisible();
    await user.selectOptions(within(figures).getByRole("combobox", { name: "Cijfers van" }), "2027");
    expect(screen.getByRole("region", { name: "De cijfers van 2027" })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe("one total in all periods", () => {
  const wrong = reviewSnapshot(snapshotOf(sheetOf(SHEET, lasten(409_690))));
  const [finding] = wrong.findings;

  test("has a column for each, and marks the one that fails in shape and word", async () => {
    const { user, live } = await openLive();
    await user.click(await screen.findByRole("button", { name: /^Fout.*C5/ }));
    await user.click(screen.getByText("Toon alle perioden van dit totaal"));
    const grid = screen.getByRole("table", { name: "Totaal lasten in alle perioden" });
    expect(within(grid).getAllByRole("row")).toHaveLength(6); // headings, three lines, total, difference
    const [, failing] = within(within(grid).getByRole("row", { name: /^Verschil/ })).getAllByRole("cell");
    expect(failing).toHaveTextContent("✖ 10.000 Fout");
    await user.click(within(grid).getByRole("button", { name: "240.110, ga naar cel Begroting!C3" }));
    expect(live.applied).toEqual([]);
  });

  test("is not there for a sum that has no other period", () => {
    if (!finding?.sum) throw new Error("The example has a wrong sum.");
    expect(totalByPeriod(wrong, finding.sum)?.sums.map(({ total }) => total.column)).toEqual([2, 3]);
    expect(totalByPeriod({ ...wrong, sums: [finding.sum] }, finding.sum)).toBeUndefined();
  });

  test("its cells can be walked one by one, and then again", async () => {
    const { user } = await openLive();
    await user.click(await screen.findByRole("button", { name: /^Fout.*C5/ }));
    for (const step of [
      "C2 \\(1 van 4\\)",
      "C3 \\(2 van 4\\)",
      "C4 \\(3 van 4\\)",
      "C5 \\(4 van 4\\)",
      "C2 \\(1 van 4\\)",
    ]) {
      await user.click(screen.getByRole("button", { name: new RegExp(`^Ga langs de cellen: ${step}$`) }));
    }
  });
});

describe("the filter", () => {
  test.each([
    [{}, true],
    [{ severity: "error" as const }, true],
    [{ severity: "remark" as const }, false],
    [{ kind: "totals" as const }, true],
    [{ kind: "plans" as const }, false],
    [{ period: "1999" }, false],
  ])("%j leaves the wrong total in the list: %s", (choice, expected) => {
    const wanted = { ...EVERYTHING, ...choice };
    expect(isWanted(WRONG_TOTAL, wanted)).toBe(expected);
    expect(isFiltering(wanted)).toBe(Object.keys(choice).length > 0);
  });

  test.each([
    ["total-rounding", "totals"],
    ["reconciliation-name", "comparison"],
    ["overhead-norm", "overhead"],
    ["deviation-unexplained", "realisation"],
    ["norm-not-met", "plans"],
    ["score-missing", "scores"],
    ["setting-unreadable", "other"],
  ] as const)("%s is about %s", (rule, kind) => {
    expect(kindOf(rule)).toBe(kind);
  });
});
