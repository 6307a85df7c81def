import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXCEL_API_VERSION } from "../../src/excel/requirements";
import { sheetOf, snapshotOf } from "../contract/snapshotOf";
import { openExcelBench } from "./excelBench";
import { loadOffice } from "./office";

beforeAll(loadOffice);

test("the manifest asks for the ExcelApi version that the code needs", () => {
  const manifest = readFileSync(join(process.cwd(), "manifest.xml"), "utf8");
  const versions = [...manifest.matchAll(/Name="ExcelApi" MinVersion="([\d.]+)"/g)].map((match) => match[1]);
  expect(versions.length).toBeGreaterThan(0);
  expect(new Set(versions)).toEqual(new Set([EXCEL_API_VERSION]));
});

test("office.js refuses what is newer than the declared version, so the other tests prove that nothing is", async () => {
  const { host } = openExcelBench(snapshotOf(sheetOf("Blad", [["x"]])));
  await expect(
    Excel.run((context) => {
      context.workbook.getActiveCell().getPrecedents();
      return context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(host.counts.roundTrips).toBe(0);
});

test("the host refuses a newer member too, by name", async () => {
  openExcelBench(snapshotOf(sheetOf("Blad", [["x"]])));
  await expect(
    Excel.run(async (context) => {
      context.workbook.application.load("decimalSeparator");
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("decimalSeparator") as string,
  });
});
