import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import { enterByUser } from "../../workbench/model/edits";
import { modelFromSnapshot } from "../../workbench/model/fromSnapshot";
import { savedName, workbookBytes } from "../../workbench/page/saveWorkbook";
import { readSample, SAMPLES } from "../support/samples";

async function readBack(bytes: Uint8Array) {
  const reading = await readWorkbookFile(bytes, "terug.xlsx", { takenAt: "2026-01-05T09:00:00.000Z" });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value.snapshot;
}

test.each(Object.values(SAMPLES))(
  "%s is saved with every value, format, area and width it has",
  async (name) => {
    const snapshot = await readSample(name);
    const back = await readBack(await workbookBytes(modelFromSnapshot(snapshot).state));
    const kept = (sheets: typeof snapshot.sheets) =>
      sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        values: sheet.values,
        formulas: sheet.formulas,
        formats: sheet.formats.map((row) => row.map((format) => (format === "" ? "General" : format))),
        merged: sheet.merged,
      }));
    expect(kept(back.sheets)).toEqual(kept(snapshot.sheets));
  },
);

test("what was entered is in the file: a text that looks like a formula, a formula with its outcome, a hidden sheet", async () => {
  const model = modelFromSnapshot(await readSample(SAMPLES.progress));
  const [sheet] = model.state.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  enterByUser(model, sheet.id, 40, 1, "'=1+1");
  enterByUser(model, sheet.id, 41, 1, "12");
  enterByUser(model, sheet.id, 42, 1, "=SOM(A41:A41)*2");
  enterByUser(model, sheet.id, 43, 1, "=VERT.ZOEKEN(A41;A41:A42;1)");
  const added = model.addSheet("Geheim", "user");
  model.changeSheet(added.id, (state) => ({ ...state, visibility: "hidden", isProtected: true }), "user");
  const back = await readBack(await workbookBytes(model.state));
  const read = back.sheets.find(({ name }) => name === sheet.name);
  const at = <Value>(grid: readonly (readonly Value[])[] | undefined, row: number): Value | undefined =>
    grid?.[row - (read?.top ?? 1)]?.[0];
  expect([40, 41, 42].map((row) => at(read?.values, row))).toEqual(["=1+1", 12, 24]);
  expect([40, 42, 43].map((row) => at(read?.formulas, row))).toEqual([
    null,
    "=SUM(A41:A41)*2",
    "=VLOOKUP(A41,A41:A42,1)",
  ]);
  expect(back.sheets.at(-1)).toMatchObject({ name: "Geheim", visibility: "hidden", isProtected: true });
});

test.each([
  ["begroting.xlsx", "begroting (werkbank).xlsx"],
  ["begroting (werkbank).xlsx", "begroting (werkbank).xlsx"],
  ["uit.2024.csv", "uit.2024 (werkbank).xlsx"],
])("%s is offered as %s, so that it takes no file's place", (name, offered) => {
  expect(savedName(name)).toBe(offered);
});
