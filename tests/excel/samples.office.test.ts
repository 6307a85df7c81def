import { DecompressionStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { valueOf } from "../contract/workbookContract";
import { readSample, SAMPLES } from "../support/samples";
import { openExcelBench } from "./excelBench";
import { loadOffice } from "./office";

// What a browser has and jsdom has not, to read the files with.
Object.assign(globalThis, { DecompressionStream, TextDecoder, TextEncoder });

beforeAll(loadOffice);

/** What Excel and a file tell alike: the id is the host's own, and merged areas are not asked of Excel. */
function comparable({ styles, ...sheet }: SheetSnapshot): unknown {
  const isLabel = (key: string): boolean => Number(key.split(",")[1]) < sheet.left + 3;
  const bold = [...styles.bold].filter(isLabel).sort();
  const indent = [...styles.indent].filter(([key]) => isLabel(key)).sort();
  return { ...sheet, bold, indent, id: "", merged: [] };
}

test.each(Object.values(SAMPLES))(
  "%s reads the same in Excel as from the file, in two round trips",
  async (name) => {
    const fromFile = await readSample(name);
    const { workbook, host } = openExcelBench(fromFile);
    const fromExcel = valueOf(await workbook.read());
    expect(fromExcel.sheets.map(comparable)).toEqual(fromFile.sheets.map(comparable));
    expect(host.counts.roundTrips).toBe(2);
  },
);
