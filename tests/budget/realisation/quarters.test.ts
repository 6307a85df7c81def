import type { Review } from "../../../src/review/review";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";

type Rows = readonly (readonly CellValue[])[];

/** A line with its budget of the year, and what was budgeted and realised up to each quarter. */
const LINES = [
  ["Rijksbijdrage", 3_900_000, [975_000, 980_100], [1_950_000, 1_944_300], [2_925_000, 2_931_250]],
  ["Programma 1 Bedrijfsvoering", 612_400, [153_100, 149_800], [306_200, 311_400], [459_300, 455_900]],
  ["Programma 2 Basisondersteuning", 1_720_600, [430_150, 441_000], [860_300, 852_700], [1_290_450, 1_301_300]],
  ["Programma 3 Begeleiding", 840_200, [210_050, 205_600], [420_100, 418_950], [630_150, 640_800]],
] as const; // prettier-ignore

const review = (rows: Rows): Review => reviewSnapshot(snapshotOf(sheetOf("Kwartaal", rows)));
const pairs = ({ realisations }: Review): readonly unknown[] =>
  realisations.map(({ plannedName, actualName }) => [plannedName, actualName]);

test("every quarter is laid beside the budget up to the same moment, each with its own differences", () => {
  const quarters = ["Q1", "Q2", "Q3"];
  const rows: Rows = [
    ["Kwartalen", "Begroting 2026", ...quarters.flatMap((name) => [`Begroting t/m ${name}`, `Realisatie t/m ${name}`, "Verschil"])],
    ...LINES.map(([label, year, ...parts]) => [label, year, ...parts.flatMap(([planned, actual]) => [planned, actual, actual - planned])]),
  ]; // prettier-ignore
  const found = review(rows);
  expect(pairs(found)).toEqual(quarters.map((name) => [`Begroting t/m ${name}`, `Realisatie t/m ${name}`]));
  expect(found.realisations.map(({ differenceColumn }) => differenceColumn)).toEqual([5, 8, 11]);
  expect(found.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  // 311.400 - 306.200 = 5.200, and 9.200 was printed
  const wrong = rows.map((row, r) => row.map((value, c) => (r === 2 && c === 7 ? 9_200 : value)));
  const errors = review(wrong).findings.filter(({ rule }) => rule === "deviation");
  expect(errors.map(({ cell, period }) => [cell.row, cell.column, period])).toEqual([
    [3, 8, "Realisatie t/m Q2"],
  ]);
});

test("what was realised up to each quarter is laid beside the budget of the year where there is no other", () => {
  const rows: Rows = [
    ["Kwartalen", "Begroting 2026", "Realisatie t/m Q1", "Realisatie t/m Q2", "Realisatie t/m Q3"],
    ...LINES.map(([label, year, ...parts]) => [label, year, ...parts.map(([, actual]) => actual)]),
  ];
  expect(pairs(review(rows))).toEqual(
    ["Q1", "Q2", "Q3"].map((name) => ["Begroting 2026", `Realisatie t/m ${name}`]),
  );
});

test("quarters by themselves are not laid beside a whole year: each is named, with what it needs", () => {
  const rows: Rows = [
    ["Kwartalen", "Begroting 2026", "Realisatie Q1", "Realisatie Q2", "Realisatie Q3"],
    ...LINES.map(([label, year, ...parts]) => [label, year, ...parts.map(([, actual]) => actual)]),
  ];
  const { realisations, coverage } = review(rows);
  expect(realisations).toEqual([]);
  const named = coverage.skipped.filter(({ what }) => what.key === "tables.realisedAlone");
  expect(named.map(({ what }) => what.values["name"])).toEqual(["Realisatie Q1", "Realisatie Q2", "Realisatie Q3"]);
}); // prettier-ignore
