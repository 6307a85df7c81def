import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import type { Review } from "../../../src/review/review";
import { ADDITION_NAME } from "../../../src/totals/decisions";
import { cellName } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../../support/sheet";

const HEAD = ["Leerlingen en lasten", 2024, 2025, 2026] as const;
const LINES: readonly (readonly CellValue[])[] = [
  ["Noord", 412_330, 433_120, 450_004],
  ["Midden", 388_917, 391_204, 402_551],
  ["Zuid", 501_008, 498_766, 512_090],
];

const review = (rows: readonly (readonly CellValue[])[]): Review =>
  reviewSnapshot(snapshotOf(sheetOf("Regio", [HEAD, ...rows])));

const about = ({ findings }: Review): readonly string[] =>
  findings.map(({ severity, cell, message }) => `${severity} ${cellName(cell)} ${message.key}`);

test("a total that holds an average in one column is named in the coverage, and is no error", () => {
  // 412.330 + 388.917 + 501.008 and 433.120 + 391.204 + 498.766; in the third column the average of its lines
  const result = review([...LINES, ["Totaal", 1_302_255, 1_323_090, 454_881]]);
  expect(about(result)).toEqual([]);
  expect(result.coverage.skipped.map(({ why }) => why.key)).toContain("totals.isAverage");
});

test("a line that is not known in one column leaves its total unproved there", () => {
  const lines = LINES.map((line, index) => (index === 1 ? [...line.slice(0, 3), "n.b."] : line));
  const result = review([...lines, ["Totaal", 1_302_255, 1_323_090, 1_364_645]]);
  expect(about(result)).toEqual(["signal D5 totals.incompleteBy"]);
  const [finding] = result.findings;
  expect(finding?.message.values).toMatchObject({ cell: "D3", text: "n.b." });
  expect(finding && cellName(finding.goTo)).toBe("D3");
  expect(finding?.sum?.terms.map(({ label }) => label)).toEqual(["Noord", "Midden", "Zuid"]);
});

test("what somebody says is an addition has to add up", () => {
  const sheet = sheetOf("Regio", [HEAD, ...LINES, ["Totaal", 1_302_255, 1_323_090, 454_881]]);
  const peil = sheetOf("Peil", [
    ["Instelling", "Waarde", "Toelichting", "Datum"],
    [ADDITION_NAME, "Regio rij 5 = 2 + 3 + 4", "", ""],
  ]);
  const result = reviewSnapshot(snapshotOf(sheet, peil));
  expect(about(result)).toEqual(["error D5 review.totalWrong"]);
});

test("a discount by its word is taken off", () => {
  const result = review([
    ["Loket", 92_988, 93_555, 99_101],
    ["Af: bijdrage scholen", 9299, 9355, 9910],
    ["Scholing", 27_896, 28_067, 29_730],
    ["Totaal loket", 111_585, 112_267, 118_921],
    // 111.585 = 92.988 - 9.299 + 27.896; 112.267 = 93.555 - 9.355 + 28.067; 118.921 = 99.101 - 9.910 + 29.730
  ]);
  expect(about(result)).toEqual([]);
});
