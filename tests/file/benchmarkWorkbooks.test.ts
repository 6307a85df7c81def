import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";

// Room for a busy machine; nothing here measures time.
jest.setTimeout(120_000);

/** Thirty real workbooks that lie beside the project on some machines; they are not part of it. */
const FOLDER = resolve(__dirname, "../../../shared/benchmark/workbooks");
const isPresent = existsSync(FOLDER);

if (!isPresent) {
  console.info(`The workbooks in ${FOLDER} are absent: reading real workbooks is not tested here.`);
}

describe("real workbooks", () => {
  const files = isPresent ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];

  test("all of them are there, or none", () => {
    expect(files).toHaveLength(isPresent ? 30 : 0);
  });

  test("every one is read, with cells in at least one sheet and grids of one shape", async () => {
    for (const name of files) {
      const reading = await readWorkbookFile(readFileSync(join(FOLDER, name)), name);
      expect([name, reading.ok]).toEqual([name, true]);
      if (!reading.ok) continue;
      const { sheets } = reading.value.snapshot;
      expect(sheets.some((sheet) => sheet.values.length > 0)).toBe(true);
      for (const sheet of sheets) {
        const shape = (grid: readonly (readonly unknown[])[]): readonly number[] =>
          grid.map((row) => row.length);
        expect(shape(sheet.formulas)).toEqual(shape(sheet.values));
        expect(shape(sheet.formats)).toEqual(shape(sheet.values));
      }
    }
  });
});
