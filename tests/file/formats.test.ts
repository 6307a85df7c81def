import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as spreadsheet from "@e965/xlsx";
import { readWorkbookFile, type FileReading } from "../../src/file/readWorkbookFile";
import { styleKey, type SheetSnapshot } from "../../src/workbook/snapshot";
import { workbookWith } from "./zippedParts";

// Room for a busy machine; nothing here measures time.
jest.setTimeout(120_000);

const SAMPLES = [
  "begroting-sterk-vo-2021",
  "meerjarenbegroting-utrecht-po-2019-2024",
  "voortgang-utrecht-west-2023-2027",
];
const sampleBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../samples", `${name}.xlsx`)));

async function read(bytes: Uint8Array, name: string): Promise<FileReading> {
  const reading = await readWorkbookFile(bytes, name, { takenAt: "2026-01-01T00:00:00Z" });
  if (!reading.ok) throw new Error(`Not read: ${reading.failure.code}`);
  return reading.value;
}

/** The file in another format, as the spreadsheet library writes it. */
function converted(bytes: Uint8Array, format: "ods" | "csv"): Uint8Array {
  const book = spreadsheet.read(bytes);
  return new Uint8Array(spreadsheet.write(book, { type: "array", bookType: format, FS: ";" }) as ArrayBuffer);
}

const essence = ({ name, top, left, values, merged }: SheetSnapshot): object => ({
  name,
  top,
  left,
  values,
  merged,
});

describe.each(SAMPLES)("%s", (name) => {
  test("reads the same from .ods", async () => {
    const bytes = sampleBytes(name);
    const [original, other] = [await read(bytes, "a.xlsx"), await read(converted(bytes, "ods"), "b.bin")];
    expect(other.format).toBe("ods");
    expect(other.snapshot.sheets.map(essence)).toEqual(original.snapshot.sheets.map(essence));
  });

  test("reads the same words from .csv, as text", async () => {
    const bytes = sampleBytes(name);
    const [original, csv] = [await read(bytes, "a.xlsx"), await read(converted(bytes, "csv"), `b.csv`)];
    const words = (sheet: SheetSnapshot | undefined): readonly string[] =>
      (sheet?.values ?? [])
        .flat()
        .filter((value): value is string => typeof value === "string" && /[a-z]{4}/.test(value));
    expect(csv.format).toBe("csv");
    expect(words(csv.snapshot.sheets[0])).toEqual(words(original.snapshot.sheets[0]));
    expect(csv.snapshot.sheets[0]?.values.flat().some((value) => typeof value === "number")).toBe(false);
  });
});

describe("what a sheet tells", () => {
  const sheet = async (
    xml: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<SheetSnapshot | undefined> => (await read(workbookWith(xml, more), "x.xlsx")).snapshot.sheets[0];

  test("formulas with their =, errors as text, truth values, merged cells at the top left", async () => {
    const found = await sheet(
      '<sheetData><row r="2"><c r="B2"><f>SUM(C2:D2)</f><v>3</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="b"><v>1</v></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="B3:D4"/></mergeCells>',
    );
    expect(found).toMatchObject({
      name: "Blad & 1",
      top: 2,
      left: 2,
      values: [[3, "#N/A", true]],
      formulas: [["=SUM(C2:D2)", null, null]],
      merged: [{ sheet: "Blad & 1", top: 3, left: 2, bottom: 4, right: 4 }],
    });
  });

  test("hidden rows and columns, and protection", async () => {
    const found = await sheet(
      '<cols><col min="3" max="4" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>',
    );
    expect(found?.isProtected).toBe(true);
    expect(found?.hiddenRows).toEqual(new Set([2]));
    expect(found?.hiddenColumns).toEqual(new Set([3, 4]));
  });

  test.each(["xlsx", "ods"] as const)("names for cells, a sheet's own before those of the file, in .%s", async (format) => {
    const book = spreadsheet.utils.book_new();
    for (const name of ["Begroting", "Jaar 2"])
      spreadsheet.utils.book_append_sheet(book, spreadsheet.utils.aoa_to_sheet([[1], [2]]), name);
    book.Workbook = {
      Names: [
        { Name: "Lasten", Ref: "Begroting!$A$1:$A$2" },
        { Name: "LASTEN", Ref: "'Jaar 2'!$A$1:$A$2", Sheet: 1 },
        { Name: "_xlnm.Print_Area", Ref: "Begroting!$A$1", Sheet: 0 },
      ],
    };
    const bytes = new Uint8Array(spreadsheet.write(book, { type: "array", bookType: format }) as ArrayBuffer);
    const { sheets } = (await read(bytes, "x")).snapshot;
    const cells = sheets.map(({ names }) => [...names].map(([key, { refersTo, isOfSheet }]) => [key, refersTo.replaceAll("'", ""), isOfSheet]));
    expect(cells).toEqual([
      [["lasten", "=Begroting!$A$1:$A$2", false]],
      [["lasten", "=Jaar 2!$A$1:$A$2", true]],
    ]);
  }); // prettier-ignore

  test("bold and indented labels, and number formats", async () => {
    const { snapshot } = await read(sampleBytes("begroting-sterk-vo-2021"), "x.xlsx");
    const [budget] = snapshot.sheets;
    expect(budget?.styles.bold.has(styleKey(2, 1))).toBe(true); // "baten"
    expect(budget?.styles.bold.has(styleKey(4, 1))).toBe(false); // "lichte ondersteuning ..."
    expect(budget?.styles.indent.get(styleKey(4, 1))).toBe(1);
    expect(budget?.formats[3]).toEqual(["General", "#,##0"]);
  });

  test("hidden sheets by their kind; a chart sheet is left out", async () => {
    const book = spreadsheet.utils.book_new();
    for (const name of ["open", "dicht", "diep"]) {
      spreadsheet.utils.book_append_sheet(book, spreadsheet.utils.aoa_to_sheet([[1]]), name);
    }
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
    const { snapshot } = await read(
      new Uint8Array(spreadsheet.write(book, { type: "array" }) as ArrayBuffer),
      "x",
    );
    expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "very-hidden"]);
  });
});
