import { failed, succeeded, type Outcome } from "../workbook/failure";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { compoundProblem } from "./compoundProblem";
import type { CsvNotation } from "./csvNotation";
import { fileFailure, type FileFailure } from "./fileFailure";
import { fileKind } from "./fileKind";
import { FILE_LIMITS } from "./fileLimits";
import { isEncryptedOds, odsTraits, repeatsTooMuch } from "./odsContents";
import { readBook } from "./readBook";
import { readCsv } from "./readCsv";
import { storedZip } from "./storedZip";
import { unpackZip } from "./unpackZip";
import { xlsxTraits } from "./xlsxTraits";

export type FileFormat = "xlsx" | "ods" | "csv";

/** A file that was read. */
export interface FileReading {
  readonly snapshot: Snapshot;
  /** What the contents say it is; the name may say otherwise. */
  readonly format: FileFormat;
  /** How the text was read; for a .csv only. */
  readonly csv: CsvNotation | undefined;
}

/** What the user knows better, and the moment of reading. */
export interface FileOptions {
  readonly csv?: Partial<CsvNotation>;
  /** ISO 8601; now where it is left out. */
  readonly takenAt?: string;
}

/**
 * Reads a workbook from its bytes: .xlsx, .xlsm, .ods or .csv. The format is found in the bytes; of the
 * name only the extension counts, and only where text could be anything. Whatever is wrong with the file is a value.
 */
export async function readWorkbookFile(
  bytes: Uint8Array,
  name: string,
  options: FileOptions = {},
): Promise<Outcome<FileReading, FileFailure>> {
  if (bytes.length > FILE_LIMITS.bytes) {
    const sizes = { size: Math.ceil(bytes.length / 1e6), most: FILE_LIMITS.bytes / 1e6 };
    return failed(fileFailure("too-large", sizes));
  }
  const takenAt = options.takenAt ?? new Date().toISOString();
  const reading = (
    format: FileFormat,
    sheets: readonly SheetSnapshot[],
    csv?: CsvNotation,
  ): Outcome<FileReading, FileFailure> => succeeded({ snapshot: { name, takenAt, sheets }, format, csv });

  const kind = fileKind(bytes);
  switch (kind) {
    case "empty":
      return failed(fileFailure("empty"));
    case "binary":
      return failed(fileFailure("unknown-format"));
    case "text": {
      const csv = readCsv(bytes, name, options.csv);
      return csv.ok ? reading("csv", [csv.value.sheet], csv.value.notation) : csv;
    }
    case "compound":
      return failed(fileFailure(compoundProblem(bytes)));
    case "zip": {
      const book = await readZipped(bytes);
      return book.ok ? reading(book.value.format, book.value.sheets) : book;
    }
  }
}

interface ZippedBook {
  readonly format: FileFormat;
  readonly sheets: readonly SheetSnapshot[];
}

async function readZipped(bytes: Uint8Array): Promise<Outcome<ZippedBook, FileFailure>> {
  const unpacked = await unpackZip(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const format = zippedFormat(parts);
  if (!format) return failed(fileFailure("unknown-format"));
  if (format === "ods") {
    if (isEncryptedOds(parts)) return failed(fileFailure("encrypted"));
    if (repeatsTooMuch(parts)) return failed(fileFailure("too-many-cells", { most: FILE_LIMITS.cells }));
  }
  const traits = format === "ods" ? odsTraits(parts) : xlsxTraits(parts);
  const sheets = await readBook(storedZip(parts), traits);
  return sheets.ok ? succeeded({ format, sheets: sheets.value }) : sheets;
}

/** A zip may as well hold a text document or pictures. */
function zippedFormat(parts: ReadonlyMap<string, Uint8Array>): "xlsx" | "ods" | undefined {
  const names = [...parts.keys()].map((name) => name.toLowerCase());
  if (names.some((name) => /^xl\/workbook\d*\.xml$/.test(name))) return "xlsx";
  const kind = new TextDecoder().decode(parts.get("mimetype") ?? new Uint8Array());
  const isSpreadsheet = kind.trim().startsWith("application/vnd.oasis.opendocument.spreadsheet");
  return isSpreadsheet && parts.has("content.xml") ? "ods" : undefined;
}
