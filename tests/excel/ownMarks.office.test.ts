import { DecompressionStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import { colourEdits, legendEdits, limitEdits, removalEdits } from "../../src/progress/colours/ownMarks";
import { findLegend, type LegendWords } from "../../src/progress/colours/legend";
import { tablesIn } from "../../src/progress/reading/tablesIn";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { Snapshot } from "../../src/workbook/snapshot";
import { appearanceOf } from "../../workbench/model/appearance";
import { valueOf } from "../contract/workbookContract";
import { readSample, SAMPLES } from "../support/samples";
import { sheetOf, snapshotOf } from "../support/sheet";
import { openExcelBench } from "./excelBench";
import { loadOffice } from "./office";

// What a browser has and jsdom has not, to read the files with.
Object.assign(globalThis, { DecompressionStream, TextDecoder, TextEncoder });

beforeAll(loadOffice);

const WORDS: LegendWords = {
  heading: "Legenda van Peil",
  scores: { 1: "teruggang.", 2: "geen vooruitgang.", 3: "neutraal.", 4: "vooruitgang.", 5: "trots." },
  others: [["leeg", "nog niet ingevuld"], ["\u25BC", "onder de norm"], ["\u25B2", "boven de norm"]], // prettier-ignore
};
const LIMIT = { title: "Score", message: "Gebruik 1, 2, 3, 4 of 5." };

/** Sixty actions by eight periods. */
function large(): Snapshot {
  const periods = Array.from({ length: 8 }, (_, index) => (2020 + index).toString());
  const rows = Array.from({ length: 60 }, (_, action) => [
    (action + 1).toString(),
    "plan",
    "do",
    "check",
    "act",
    ...periods.map((__, period) => ((action + period) % 5) + 1),
  ]);
  return snapshotOf(sheetOf("Voortgang", [["Nr", "Plan", "Do", "Check", "Act", ...periods], ...rows]));
}

test.each([
  ["the sample", () => readSample(SAMPLES.progress)],
  ["sixty actions by eight periods", () => Promise.resolve(large())],
])("colours, legend and limits come off %s as one set and leave it as it was", async (_, open) => {
  const bench = openExcelBench(await open());
  const { workbook } = bench;
  bench.dressByUser("Voortgang");
  bench.limitByUser("Voortgang", 5, 7);
  const [before, depth] = [bench.contents(), bench.undoDepth()];
  const read = async (): Promise<Snapshot> => valueOf(await workbook.read());
  const tables = tablesIn(await read());
  valueOf(await workbook.apply(colourEdits(tables, [])));
  valueOf(await workbook.apply(limitEdits(tables, LIMIT)));
  valueOf(await workbook.apply(legendEdits(await read(), WORDS)));
  expect(bench.undoDepth()).toBe(depth + 3);
  expect(bench.contents()).not.toEqual(before);
  expect(["6", "vier", "4"].map((text) => bench.type("Voortgang", 4, 7, text))).toEqual([false, false, true]);
  bench.undo();
  valueOf(await workbook.apply(removalEdits(await read())));
  expect(bench.undoDepth()).toBe(depth + 4);
  expect(bench.contents()).toEqual(before);
});

test("with a legend on the sheet sixty by eight are still coloured in one round trip under 8 kB", async () => {
  const first = openExcelBench(large());
  valueOf(await first.workbook.apply(legendEdits(valueOf(await first.workbook.read()), WORDS)));
  const { workbook, host } = openExcelBench(valueOf(await first.workbook.read()));
  const snapshot = valueOf(await workbook.read());
  const legends = snapshot.sheets.flatMap((sheet) => findLegend(sheet) ?? []);
  expect(legends).toHaveLength(1);
  host.resetCounts();
  valueOf(await workbook.apply(colourEdits(tablesIn(snapshot), legends)));
  expect(host.counts.roundTrips).toBe(1);
  expect(host.counts.bytesUp).toBeLessThan(8000);
});

test.each([
  [2, 3, "▼"],
  [4, 3, "▲"],
  [3, 3, undefined],
  [3, "4", "▼"],
  ["5", 4, "▲"],
  [2, null, "▼"], // no norm is 3
  [2, "onbekend", "▼"],
  [null, 3, undefined],
])("score %j with %j in the column Norm shows the mark %j", async (score, norm, mark) => {
  const sheet = sheetOf("Voortgang", [
    ["Nr", "Plan", "Do", "Check", "Act", "Aug 24", "Norm"],
    ["A1", "p", "d", "c", "a", score, norm],
    ["A2", "p", "d", "c", "a", 3, 3],
  ]);
  const { workbook, model } = openExcelBench(snapshotOf(sheet));
  valueOf(await workbook.apply(colourEdits(tablesIn(valueOf(await workbook.read())), [])));
  const state = model.sheet("Voortgang");
  const look = state && appearanceOf(state, 2, 6);
  expect(look?.notEvaluated).toEqual([]);
  expect(/[▲▼]/.exec(look?.numberFormat ?? "")?.[0]).toBe(mark);
});

test("a legend changes nothing of what is read and checked, and a second one comes over the first", async () => {
  const { workbook } = openExcelBench(await readSample(SAMPLES.progress));
  const plain = valueOf(await workbook.read());
  valueOf(await workbook.apply(legendEdits(plain, WORDS)));
  const once = valueOf(await workbook.read());
  valueOf(await workbook.apply(legendEdits(once, { ...WORDS, scores: { ...WORDS.scores, 5: "top." } })));
  const twice = valueOf(await workbook.read());
  const [first, second, third] = [plain, once, twice].map(reviewSnapshot);
  expect(second?.progressFigures).toEqual(first?.progressFigures);
  expect(second?.findings).toEqual(first?.findings);
  expect(third?.legends).toEqual(second?.legends);
  expect(twice.sheets.flatMap(({ values }) => values.flat())).toContain("top.");
});
