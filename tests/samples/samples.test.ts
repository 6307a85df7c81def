import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "../../samples/make";
import { workbookFile } from "../../samples/workbookFile";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import { valueAt, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";

// Room for a busy machine; nothing here measures time.
jest.setTimeout(120_000);

const FOLDER = join(__dirname, "../../samples");
const MOMENT = { takenAt: "2026-01-01T00:00:00Z" };

async function snapshotOf(bytes: Uint8Array, name: string): Promise<Snapshot> {
  const reading = await readWorkbookFile(bytes, name, MOMENT);
  if (!reading.ok) throw new Error(`Not read: ${reading.failure.code}`);
  return reading.value.snapshot;
}

async function sheetOf(file: string, name: string): Promise<SheetSnapshot> {
  const { sheets } = await snapshotOf(readFileSync(join(FOLDER, file)), file);
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

test.each(Object.entries(SAMPLES))("%s is what the script makes", async (name, sheets) => {
  const kept = await snapshotOf(readFileSync(join(FOLDER, name)), name);
  expect(kept).toEqual(await snapshotOf(workbookFile(sheets()), name));
});

describe("the multi-year budget", () => {
  const file = "meerjarenbegroting-utrecht-po-2019-2024.xlsx";

  test.each([
    [1, "Omschrijving"],
    [9, "Totale baten"],
    [15, "Totaal afdrachten"],
    [16, "Management en bedrijfsvoering"],
    [19, "Ondersteuningsstructuur"],
    [29, "Totaal programma’s"],
    [30, "Totale lasten"],
    [31, "Resultaat"],
  ])("row %i is %s", async (row, label) => {
    expect(valueAt(await sheetOf(file, "Meerjarenbegroting"), row, 2)).toBe(label);
  });

  test("keeps the misprint as text, every other amount as a number and blanks blank", async () => {
    const sheet = await sheetOf(file, "Meerjarenbegroting");
    expect(valueAt(sheet, 19, 3)).toBe("1.295.7773");
    expect([6, 7, 8].map((column) => valueAt(sheet, 4, column))).toEqual([null, null, null]);
    const amounts = sheet.values.slice(1).flatMap((row) => row.slice(2));
    expect(amounts.filter((value) => typeof value === "number")).toHaveLength(30 * 6 - 3 - 1);
  });
});

describe("the budget of one year", () => {
  const file = "begroting-sterk-vo-2021.xlsx";

  test("has its chapters and its settings beside it", async () => {
    const { sheets } = await snapshotOf(readFileSync(join(FOLDER, file)), file);
    expect(sheets.map(({ name }) => name)).toEqual(["Begroting 2021", "2.8", "4.6", "5.9", "Peil"]);
    expect(sheets[4]?.values.map((row) => row.slice(0, 2))).toEqual([
      ["Instelling", "Waarde"],
      ["Doorbetaling aan scholen", "1, 2"],
      ["Norm overhead", "5 - 10 %"],
    ]);
  });

  test("keeps the labels as printed: the missing colon, the missing letter, the blank amount", async () => {
    const sheet = await sheetOf(file, "Begroting 2021");
    const labels = sheet.values.map(([label]) => label);
    expect(labels).toEqual(expect.arrayContaining(["pr8 POVO", "geormerkte baten programma's"]));
    const blank = labels.indexOf("pr6: Uitvoering passend onderwijs Sterk VO");
    expect(valueAt(sheet, blank + 1, 2)).toBeNull();
  });
});

test("the progress table says that its scores are an example, and leaves the coming years open", async () => {
  const sheet = await sheetOf("voortgang-utrecht-west-2023-2027.xlsx", "Voortgang");
  const texts = sheet.values.flat().filter((value) => typeof value === "string");
  expect(texts.some((text) => text.startsWith("Scores zijn een voorbeeld"))).toBe(true);
  const scores = sheet.values.slice(2, 15).map((row) => row.slice(5));
  expect(new Set(scores.flatMap(([first]) => first ?? []))).toEqual(new Set([1, 2, 3, 4, 5]));
  expect(scores.filter(([, second]) => second === null)).toHaveLength(1);
  expect(scores.flatMap((row) => row.slice(2)).every((score) => score === null)).toBe(true);
});
