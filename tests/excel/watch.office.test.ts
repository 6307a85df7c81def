import type { Change } from "../../src/workbook/port";
import { enterByUser } from "../../workbench/model/edits";
import { sheetOf, snapshotOf } from "../contract/snapshotOf";
import { valueOf } from "../contract/workbookContract";
import { openExcelBench } from "./excelBench";
import { loadOffice } from "./office";

beforeAll(loadOffice);

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test("changes of the user, of a co-author and of sheets are told, until it is stopped", async () => {
  const bench = openExcelBench(snapshotOf(sheetOf("Blad", [["x", 1]])));
  const heard: Change[] = [];
  const stop = valueOf(await bench.workbook.watch((change) => heard.push(change)));
  const sheetId = bench.model.sheet("Blad")?.id ?? "";

  enterByUser(bench.model, sheetId, 1, 2, "2");
  bench.editByCoAuthor("Blad", 3, 1, "y");
  const added = bench.model.addSheet("Nieuw", "user");
  await soon();
  expect(heard.map(({ sheetId: sheet, area, isRemote }) => ({ sheet, area, isRemote }))).toEqual([
    { sheet: sheetId, area: "B1", isRemote: false },
    { sheet: sheetId, area: "A3", isRemote: true },
    { sheet: added.id, area: undefined, isRemote: false },
  ]);

  await stop();
  enterByUser(bench.model, sheetId, 1, 2, "3");
  await soon();
  expect(heard).toHaveLength(3);
});

test("colouring is no change to the figures", async () => {
  const bench = openExcelBench(snapshotOf(sheetOf("Blad", [["x", 1]])));
  const heard: Change[] = [];
  const stop = valueOf(await bench.workbook.watch((change) => heard.push(change)));
  const areas = [{ top: 1, left: 1, bottom: 1, right: 2 }];
  const rules = [{ formula: "=A1=1", fill: "#91BFDB", text: "#000000" }];
  valueOf(await bench.workbook.apply([{ kind: "colour-areas", sheet: "Blad", areas, rules }]));
  await soon();
  await stop();
  expect(heard).toEqual([]);
});
