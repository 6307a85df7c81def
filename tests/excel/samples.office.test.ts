import { DecompressionStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import { colourScores } from "../../src/progress/colours/colourScores";
import { PALETTE } from "../../src/progress/colours/palette";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { appearanceOf } from "../../workbench/model/appearance";
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

test("the scores of the progress sample get their colours in one round trip of less than 8 kB", async () => {
  const { workbook, host, model } = openExcelBench(await readSample(SAMPLES.progress));
  const snapshot = valueOf(await workbook.read());
  const [table] = snapshot.sheets.flatMap((sheet) => recogniseProgress(sheet));
  if (!table) throw new Error("The sample has a progress table.");
  host.resetCounts();
  valueOf(await workbook.apply([colourScores([table])]));
  expect(host.counts.roundTrips).toBe(1);
  expect(host.counts.bytesUp).toBeLessThan(8000);

  const coloured = model.sheet(table.sheet);
  for (const action of table.actions) {
    for (const [index, period] of table.periods.entries()) {
      const reading = action.scores[index];
      const look = coloured && appearanceOf(coloured, action.row, period.column);
      const expected = reading?.kind === "score" ? PALETTE[reading.score] : { fill: null, text: null };
      expect({ fill: look?.fill, text: look?.colour, left: look?.notEvaluated }).toEqual({
        ...expected,
        left: [],
      });
    }
  }
});
