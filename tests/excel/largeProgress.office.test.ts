import { colourScores } from "../../src/progress/colours/colourScores";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import { dump } from "../../workbench/model/dump";
import { valueOf } from "../contract/workbookContract";
import { sheetOf, snapshotOf } from "../support/sheet";
import { openExcelBench } from "./excelBench";
import { loadOffice } from "./office";

beforeAll(loadOffice);

test("sixty actions by eight periods are coloured in one round trip under 8 kB, and removing leaves nothing", async () => {
  const periods = Array.from({ length: 8 }, (_, index) => (2020 + index).toString());
  const rows = Array.from({ length: 60 }, (_, action) => [
    (action + 1).toString(),
    "plan",
    "do",
    "check",
    "act",
    ...periods.map((__, period) => ((action + period) % 5) + 1),
  ]);
  const sheet = sheetOf("Voortgang", [["Nr", "Plan", "Do", "Check", "Act", ...periods], ...rows]);
  const { workbook, host, model } = openExcelBench(snapshotOf(sheet));
  const [table] = valueOf(await workbook.read()).sheets.flatMap((one) => recogniseProgress(one));
  if (!table) throw new Error("expected a table");
  expect(table.actions.length * table.periods.length).toBe(480); // 60 x 8
  const before = dump(model.state);
  host.resetCounts();
  valueOf(await workbook.apply([colourScores([table])]));
  expect(host.counts.roundTrips).toBe(1);
  expect(host.counts.bytesUp).toBeLessThan(8000);
  expect(dump(model.state)).not.toEqual(before);
  valueOf(await workbook.apply([{ kind: "remove-colours", sheet: "Voortgang" }]));
  expect(dump(model.state)).toEqual(before);
});
