import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { Edit } from "../../src/workbook/edit";
import type { FailureCode, Outcome } from "../../src/workbook/failure";
import type { Faults } from "../../workbench/host/faults";
import { sheetOf, snapshotOf } from "../contract/snapshotOf";
import { openExcelBench, type ExcelBench } from "./excelBench";
import { loadOffice } from "./office";

beforeAll(loadOffice);

const WORKBOOK = snapshotOf(
  sheetOf("Voortgang", [
    ["Actie", "2024"],
    ["Een", 4],
  ]),
  sheetOf("Verborgen", [["x"]]),
);
const COLOUR: Edit = {
  kind: "colour-areas",
  sheet: "Voortgang",
  areas: [{ top: 2, left: 2, bottom: 2, right: 2 }],
  rules: [{ formula: "=B2=4", fill: "#91BFDB", text: "#000000" }],
};
const FILL: Edit = {
  kind: "set-cells",
  sheet: "Voortgang",
  cells: [{ row: 2, column: 2, content: { kind: "value", value: "x".repeat(2000) } }],
};

type Act = (bench: ExcelBench) => Promise<Outcome<unknown>>;
const read: Act = ({ workbook }) => workbook.read();
const colour: Act = ({ workbook }) => workbook.apply([COLOUR]);
const fill: Act = ({ workbook }) => workbook.apply([FILL]);
const select: Act = ({ workbook }) => workbook.select({ sheet: "Voortgang", row: 2, column: 2 });
const watch: Act = ({ workbook }) => workbook.watch(() => undefined);

describe("each fault ends in its failure and leaves the workbook unharmed", () => {
  test.each<[string, FailureCode, Partial<Faults>, Act]>([
    ["a cell being edited, on reading", "cell-being-edited", { isCellBeingEdited: true }, read],
    ["a cell being edited, on colouring", "cell-being-edited", { isCellBeingEdited: true }, colour],
    ["a cell being edited, on selecting", "cell-being-edited", { isCellBeingEdited: true }, select],
    ["a cell being edited, on watching", "cell-being-edited", { isCellBeingEdited: true }, watch],
    ["a selected chart, on selecting", "selection-is-no-range", { isChartSelected: true }, select],
    ["no answer, on reading", "no-answer", { isSilent: true }, read],
    ["no answer, on colouring", "no-answer", { isSilent: true }, colour],
    ["no answer, on selecting", "no-answer", { isSilent: true }, select],
    ["an answer that is too slow", "no-answer", { delay: 500 }, read],
    ["a request that is too large", "too-large", { requestLimit: 1500 }, fill],
    ["a response that is too large", "too-large", { responseLimit: 100 }, read],
  ])("%s: %s", async (_, code, faults, act) => {
    const bench = openExcelBench(WORKBOOK, { answerWithin: 100 });
    const before = bench.contents();
    bench.host.faults = { ...bench.host.faults, ...faults };
    expect(await act(bench)).toMatchObject({ ok: false, failure: { code } });
    expect(bench.contents()).toEqual(before);
    expect(bench.undoDepth()).toBe(0);
  });

  test("a protected sheet, a hidden sheet", async () => {
    const bench = openExcelBench(WORKBOOK);
    bench.protect("Voortgang");
    bench.hide("Verborgen");
    const before = bench.contents();
    expect(await colour(bench)).toEqual({
      ok: false,
      failure: { code: "sheet-protected", detail: { sheet: "Voortgang" } },
    });
    expect(await bench.workbook.select({ sheet: "Verborgen", row: 1, column: 1 })).toEqual({
      ok: false,
      failure: { code: "sheet-hidden", detail: { sheet: "Verborgen" } },
    });
    expect(bench.contents()).toEqual(before);
  });

  test("a sheet that was protected after it was read", async () => {
    const bench = openExcelBench(WORKBOOK);
    await bench.workbook.read();
    bench.protect("Voortgang");
    const before = bench.contents();
    expect(await colour(bench)).toEqual({
      ok: false,
      failure: { code: "sheet-protected", detail: { sheet: "Voortgang" } },
    });
    expect(bench.contents()).toEqual(before);
  });

  test("after a fault has passed everything works again", async () => {
    const bench = openExcelBench(WORKBOOK, { answerWithin: 100 });
    const { faults } = bench.host;
    for (const fault of [{ isCellBeingEdited: true }, { isSilent: true }, { responseLimit: 100 }]) {
      bench.host.faults = { ...faults, ...fault };
      expect(await read(bench)).toMatchObject({ ok: false });
      bench.host.faults = faults;
      expect(await read(bench)).toMatchObject({ ok: true });
    }
    bench.host.faults = { ...faults, delay: 30 };
    expect(await colour(bench)).toEqual({ ok: true, value: undefined });
  });

  test("a failure never tells what is in a cell", async () => {
    const bench = openExcelBench(WORKBOOK, { answerWithin: 100 });
    bench.host.faults = { ...bench.host.faults, requestLimit: 1500 };
    expect(JSON.stringify(await fill(bench))).not.toContain("xxx");
  });
});

describe("conditional formats that Excel cannot list", () => {
  const unreadable = { areFormatsUnreadable: true };

  test("do not stand in the way of reading, filling in or colouring", async () => {
    const bench = openExcelBench(WORKBOOK);
    bench.host.faults = { ...bench.host.faults, ...unreadable };
    expect(await read(bench)).toMatchObject({ ok: true });
    expect(bench.host.counts.roundTrips).toBe(3);
    expect(await fill(bench)).toMatchObject({ ok: true });
    expect(await colour(bench)).toMatchObject({ ok: true });
    expect(await colour(bench)).toMatchObject({ ok: true });
    expect(bench.model.sheet("Voortgang")?.conditionalFormats).toHaveLength(1);
    expect(await bench.workbook.apply([{ kind: "remove-colours", sheet: "Voortgang" }])).toMatchObject({
      ok: true,
    });
    expect(bench.model.sheet("Voortgang")?.conditionalFormats).toEqual([]);
  });

  test("are not said to be taken off when they cannot be found", async () => {
    const bench = openExcelBench(WORKBOOK);
    await colour(bench);
    bench.host.faults = { ...bench.host.faults, ...unreadable };
    const another = new ExcelWorkbook();
    const before = bench.contents();
    expect(await another.apply([{ kind: "remove-colours", sheet: "Voortgang" }])).toEqual({
      ok: false,
      failure: { code: "unexpected", detail: { code: "ItemNotFound" } },
    });
    expect(bench.contents()).toEqual(before);
  });

  test("are coloured over when an undo has brought back ids that we no longer know", async () => {
    const bench = openExcelBench(WORKBOOK);
    await colour(bench);
    await colour(bench);
    bench.undo();
    bench.host.faults = { ...bench.host.faults, ...unreadable };
    expect(await colour(bench)).toMatchObject({ ok: true });
    expect(await colour(bench)).toMatchObject({ ok: true });
    expect(bench.model.sheet("Voortgang")?.conditionalFormats).toHaveLength(2);
  });
});

describe("an older Excel", () => {
  test("than the add-in needs is told apart", async () => {
    const bench = openExcelBench(WORKBOOK, { excelApi: "1.8" });
    const failure = { code: "not-supported", detail: { member: "Range.getRowProperties()" } };
    expect(await read(bench)).toEqual({ ok: false, failure });
  });
});
