import type { CellContent, ColourAreas } from "../../src/workbook/edit";
import { namesOn } from "../../src/workbook/names";
import { sheetOf, snapshotOf } from "../contract/snapshotOf";
import { valueOf } from "../contract/workbookContract";
import { openExcelBench } from "./excelBench";
import { housekeeping, loadOffice } from "./office";

beforeAll(loadOffice);

/** Sheets of 200 rows and 12 columns, with labels at the left. */
function budgets(count: number): ReturnType<typeof snapshotOf> {
  const row = (index: number): readonly (string | number)[] => [
    `Programma ${index.toString()}`,
    "Lasten",
    ...Array.from({ length: 10 }, (_, column) => 1_000_000 + index * 1000 + column),
  ];
  const rows = Array.from({ length: 200 }, (_, index) => row(index + 1));
  return snapshotOf(
    ...Array.from({ length: count }, (_, index) => sheetOf(`Begroting ${(2020 + index).toString()}`, rows)),
  );
}

/** The five colours of the scale. */
function scale(areas: ColourAreas["areas"], first: string): ColourAreas {
  const colours = ["#A50026", "#F46D43", "#FEE090", "#91BFDB", "#313695"];
  const rules = colours.map((fill, index) => ({
    formula: `=TRIM(${first}&"")="${(index + 1).toString()}"`,
    fill,
    text: "#000000",
  }));
  return { kind: "colour-areas", sheet: "Voortgang", areas, rules };
}

const PROGRESS = snapshotOf(
  sheetOf(
    "Voortgang",
    Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 9 }, (_, column) => (column === 0 ? `Actie ${row.toString()}` : 3)),
    ),
  ),
);

describe("round trips", () => {
  test.each([1, 5, 20])("reading %i sheets takes two", async (count) => {
    const { workbook, host } = openExcelBench(budgets(count));
    expect(valueOf(await workbook.read()).sheets).toHaveLength(count);
    expect(host.counts.roundTrips).toBe(2);
  });

  test("names come along without another, and of very many only the first two thousand", async () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({
      name: `Naam_${index.toString()}`,
      refersTo: "=#REF!$A$1",
    }));
    const { sheets } = budgets(5);
    const { workbook, host } = openExcelBench({
      ...budgets(5),
      sheets: sheets.map((sheet) => ({ ...sheet, names: namesOn(many, []) })),
    });
    const [first] = valueOf(await workbook.read()).sheets;
    expect(first?.names.size).toBe(2000);
    expect(host.counts.roundTrips).toBe(2);
  });

  test("reading 45 sheets takes five: three for the sheets and two for 108.000 cells", async () => {
    const { workbook, host } = openExcelBench(budgets(45));
    const { sheets } = valueOf(await workbook.read());
    expect(sheets.map((sheet) => sheet.name)).toEqual(budgets(45).sheets.map((sheet) => sheet.name));
    expect(host.counts.roundTrips).toBe(5);
  });

  test("colouring 60 actions in 8 periods takes one, of less than 8 kB, and doing it anew 10 kB", async () => {
    const { workbook, host } = openExcelBench(PROGRESS);
    valueOf(await workbook.read());
    for (const limit of [8000, 10_000]) {
      host.resetCounts();
      valueOf(await workbook.apply([scale([{ top: 1, left: 2, bottom: 60, right: 9 }], "B1")]));
      expect(host.counts.roundTrips).toBe(1);
      expect(host.counts.bytesUp).toBeLessThan(limit);
    }
  });

  test("taking colours off takes one", async () => {
    const { workbook, host, model } = openExcelBench(PROGRESS);
    valueOf(await workbook.apply([scale([{ top: 1, left: 2, bottom: 60, right: 9 }], "B1")]));
    host.resetCounts();
    valueOf(await workbook.apply([{ kind: "remove-colours", sheet: "Voortgang" }]));
    expect(host.counts.roundTrips).toBe(1);
    expect(model.sheet("Voortgang")?.conditionalFormats).toEqual([]);
  });

  test("colouring 1.000 scattered cells takes one, of less than 8 kB", async () => {
    const { workbook, host, model } = openExcelBench(PROGRESS);
    valueOf(await workbook.read());
    host.resetCounts();
    // Every other row of every other column, so that no two cells touch: 100 rows of 10.
    const areas = Array.from({ length: 1000 }, (_, index) => {
      const [row, column] = [1 + 2 * Math.floor(index / 10), 2 + 2 * (index % 10)];
      return { top: row, left: column, bottom: row, right: column };
    });
    const rule = { formula: '=B1<>""', fill: "#A50026", text: "#FFFFFF" };
    valueOf(await workbook.apply([{ kind: "colour-areas", sheet: "Voortgang", areas, rules: [rule] }]));
    expect(host.counts.roundTrips).toBe(1);
    expect(host.counts.bytesUp).toBeLessThan(8000);
    const coloured = model.sheet("Voortgang")?.conditionalFormats.flatMap((format) => format.areas);
    expect(coloured).toHaveLength(1000);
  });

  test("filling in a score takes one after reading it again", async () => {
    const { workbook, host } = openExcelBench(PROGRESS);
    const cells: readonly CellContent[] = [{ row: 2, column: 3, content: { kind: "value", value: 4 } }];
    valueOf(await workbook.apply([{ kind: "set-cells", sheet: "Voortgang", cells, expected: [3] }]));
    expect(host.counts.roundTrips).toBe(2);
  });

  test("writing 2.400 cells takes one, although office.js cuts them in pieces", async () => {
    const { workbook, host, model } = openExcelBench(PROGRESS);
    const cells = Array.from({ length: 2400 }, (_, index) => ({
      row: 1 + Math.floor(index / 12),
      column: 1 + (index % 12),
      content: { kind: "value", value: index, format: "#,##0" } as const,
    }));
    valueOf(await workbook.apply([{ kind: "set-cells", sheet: "Voortgang", cells }]));
    expect([host.counts.roundTrips, model.undoDepth]).toEqual([1, 1]);
    expect(model.sheet("Voortgang")?.cells.at(200, 12)).toMatchObject({ value: 2399, format: "#,##0" });
  });

  test("office.js lets go of every range, and its own batches are not counted", async () => {
    const { workbook, host } = openExcelBench(budgets(5));
    valueOf(await workbook.read());
    const { counts } = host;
    await housekeeping(host);
    expect(host.references.size).toBe(0);
    expect(host.counts).toEqual(counts);
  });
});
