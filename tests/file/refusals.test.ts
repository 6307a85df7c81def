import * as spreadsheet from "@e965/xlsx";
import { zipFile } from "../../samples/zipFile";
import { FILE_FAILURE_CODES, fileFailure, fileFailureMessage } from "../../src/file/fileFailure";
import { FILE_LIMITS } from "../../src/file/fileLimits";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import { loadLanguage } from "../../src/language/language";
import { lockedFile, lockedParts } from "../support/lockedWorkbook";
import { openDocumentWith, workbookWith } from "./zippedParts";

// Room for a busy machine; nothing here measures time.
jest.setTimeout(120_000);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const GOOD = workbookWith(`<sheetData>${ROW}</sheetData>`);

async function codeOf(bytes: Uint8Array, name = "begroting.xlsx"): Promise<string> {
  const reading = await readWorkbookFile(bytes, name);
  return reading.ok ? "read" : reading.failure.code;
}

/** Sets two bytes in every record of the zip that starts with a signature. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === signature) view.setUint16(at + offset, value, true);
  }
  return copy;
}

const CENTRAL = 0x02014b50;

/** The part of the spreadsheet library that writes compound files; its types leave it open. */
interface CompoundFiles {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
  write(file: object, options: { type: "buffer" }): Uint8Array;
}

/** A compound file with a stream of that name. */
function compoundWith(stream: string): Uint8Array {
  const files = spreadsheet.CFB as CompoundFiles;
  const file = files.utils.cfb_new();
  files.utils.cfb_add(file, `/${stream}`, Buffer.from("geheim".repeat(900)));
  return new Uint8Array(files.write(file, { type: "buffer" }));
}

describe("a file that is refused says why", () => {
  const zeros = "0".repeat(20_000_000);
  const cells = (name: string): string =>
    `<sheetData>${ROW}<row r="1048576"><c r="${name}"><v>2</v></c></row></sheetData>`;

  const cases: readonly (readonly [what: string, code: string, make: () => Uint8Array, name?: string])[] = [
    ["nothing", "empty", () => new Uint8Array()],
    ["only white space", "empty", () => bytesOf(" \n \n"), "leeg.csv"],
    ["a picture", "unknown-format", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1)],
    ["a PDF", "unknown-format", () => bytesOf("%PDF-1.7\n1;2\n3;4\n")],
    ["a web page", "unknown-format", () => bytesOf("<!DOCTYPE html><p>a;b</p>"), "begroting.csv"],
    ["a letter", "unknown-format", () => bytesOf("Beste controller\nGroet\n"), "brief.md"],
    ["a zip with something else", "unknown-format", () => zipFile(new Map([["word/document.xml", "<w/>"]]))],
    ["a workbook with a password", "encrypted", () => lockedFile(lockedParts(GOOD, "geheim"))],
    ["a workbook of Excel 97-2003", "old-format", () => compoundWith("Workbook")],
    ["a compound file without a workbook", "unknown-format", () => compoundWith("WordDocument")],
    ["a zip with a password", "encrypted", () => patched(GOOD, CENTRAL, 8, 1)],
    [
      "an .ods with a password",
      "encrypted",
      () => openDocumentWith("", { "META-INF/manifest.xml": "<manifest:encryption-data/>" }),
    ],
    ["half a workbook", "corrupt", () => GOOD.subarray(0, GOOD.length / 2)],
    ["a part that becomes more than it declared", "corrupt", () => patched(GOOD, CENTRAL, 24, 3)],
    ["more bytes than the limit", "too-large", () => new Uint8Array(FILE_LIMITS.bytes + 1)],
    [
      "a part that packs a thousandfold",
      "zip-bomb",
      () => workbookWith("<sheetData/>", { "xl/sharedStrings.xml": zeros }),
    ],
    ["a cell in the far corner", "too-many-cells", () => workbookWith(cells("XFD1048576"))],
    [
      "a cell beyond any worksheet",
      "too-many-cells",
      () => workbookWith(cells("E999999999").replace("1048576", "999999999")),
    ],
    [
      "an .ods row repeated a million times",
      "too-many-cells",
      () =>
        openDocumentWith(
          '<table:table table:name="x"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
        ),
    ],
    ["a .csv of separators", "too-many-cells", () => bytesOf(`a${";".repeat(5_000_000)}b`), "x.csv"],
    [
      "a .csv that is wide once and long",
      "too-many-cells",
      () => bytesOf(`${";".repeat(9_000)}a\n${"b;c\n".repeat(1_000)}`),
      "x.csv",
    ],
  ];

  test.each(cases.map(([what, code, make, name]) => ({ what, code, make, name })))(
    "$what: $code",
    async ({ code, make, name }) => {
      expect(await codeOf(make(), name)).toBe(code);
    },
  );

  test("the same workbook unharmed is read", async () => {
    expect(await codeOf(GOOD)).toBe("read");
  });

  test("a column range that no worksheet has costs nothing", async () => {
    const columns = '<cols><col min="2" max="999999999" hidden="1" width="9"/></cols>';
    const reading = await readWorkbookFile(workbookWith(`${columns}<sheetData>${ROW}</sheetData>`), "x.xlsx");
    expect(reading.ok && reading.value.snapshot.sheets[0]?.hiddenColumns.size).toBe(16_383);
  });
});

describe.each(["nl", "en"] as const)("the sentence of every failure, in %s", (code) => {
  test("names the file, the cause and a way on", async () => {
    const { say } = await loadLanguage(code);
    const detail = { size: 70, most: 64 };
    expect(
      FILE_FAILURE_CODES.map((failure) =>
        say(fileFailureMessage(fileFailure(failure, detail), "begroting.xlsx")),
      ),
    ).toMatchSnapshot();
  });
});
