import type { Progress } from "../../src/workbook/port";
import { sheetOf, snapshotOf } from "../contract/snapshotOf";
import { valueOf } from "../contract/workbookContract";
import { PAYLOAD_LIMIT } from "../../workbench/host/faults";
import { openExcelBench } from "./excelBench";
import { loadOffice } from "./office";

beforeAll(loadOffice);

/** A sheet with a label and numbers in each row. */
function ledger(rows: number, columns: number, label: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    "Grootboek",
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        column === 0 ? `${label}${row.toString()}` : row * 100 + column,
      ),
    ),
  );
}

test("a sheet of 400.000 cells is read in blocks, each within the limit, with progress", async () => {
  const { workbook, host } = openExcelBench(snapshotOf(ledger(20_000, 20, "Post ")));
  const progress: Progress[] = [];
  const [sheet] = valueOf(await workbook.read((step) => progress.push(step))).sheets;
  expect(sheet?.values).toHaveLength(20_000);
  expect([sheet?.values[0]?.[19], sheet?.values[19_999]?.[0], sheet?.values[19_999]?.[19]]).toEqual([
    19,
    "Post 19999",
    1_999_919,
  ]);
  expect(host.counts.largestDown).toBeLessThan(PAYLOAD_LIMIT);
  // One trip for the sheets, then one for each block, each of which was reported.
  expect(host.counts.roundTrips).toBe(1 + progress.length);
  expect(progress.length).toBeGreaterThan(2);
  expect(progress.length).toBeLessThanOrEqual(8);
  expect(progress.at(-1)).toEqual({ done: 400_000, total: 400_000 });
  expect(progress.map((step) => step.done)).toEqual(progress.map((step) => step.done).sort((a, b) => a - b));
}, 60_000);

test("long labels that make a block too large are read by halves, without a failure", async () => {
  const { workbook, host } = openExcelBench(snapshotOf(ledger(4000, 2, "lang ".repeat(200))));
  const [sheet] = valueOf(await workbook.read()).sheets;
  expect(sheet?.values).toHaveLength(4000);
  expect(sheet?.values[3999]?.[1]).toBe(399_901);
  expect(host.counts.largestDown).toBeLessThan(PAYLOAD_LIMIT);
}, 60_000);

test("hidden rows and label styles come from all blocks", async () => {
  const { workbook, host, model } = openExcelBench(snapshotOf(ledger(3000, 3, "Post ")));
  host.faults = { ...host.faults, responseLimit: 120_000 };
  const id = model.sheet("Grootboek")?.id ?? "";
  model.changeSheet(
    id,
    (sheet) => ({
      ...sheet,
      hiddenRows: new Set([2, 2900]),
      hiddenColumns: new Set([3]),
      cells: sheet.cells.with(
        [2, 2900].map((row) => ({
          row,
          column: 1,
          cell: { ...sheet.cells.at(row, 1), bold: true, indent: 2 },
        })),
      ),
    }),
    "user",
  );
  const [sheet] = valueOf(await workbook.read()).sheets;
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([2, 2900]);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([3]);
  expect([...(sheet?.styles.bold ?? [])]).toEqual(["2,1", "2900,1"]);
  expect([...(sheet?.styles.indent ?? [])]).toEqual([["2,1", 2], ["2900,1", 2]]); // prettier-ignore
});

test("a single row that does not fit is a failure", async () => {
  const { workbook, host } = openExcelBench(snapshotOf(ledger(3, 3, "x".repeat(5000))));
  host.faults = { ...host.faults, responseLimit: 4000 };
  expect(await workbook.read()).toEqual({ ok: false, failure: { code: "too-large", detail: {} } });
});
