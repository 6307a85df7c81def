import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRecords } from "../../src/file/csvRecords";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "./sheet";

/** Published tables, where they lie beside the project; nothing of it needs them. */
const FOLDER = join(__dirname, "../../../shared/domain");

/** A test that runs where the published tables are there, and says so where they are not. */
export const testPublished: jest.It = existsSync(FOLDER) ? test : test.skip;
if (!existsSync(FOLDER)) console.info(`Not held against the published tables: ${FOLDER} is not there.`);

/** The heading and the rows of a published table; a text that is empty is no text. */
export function publishedRows(file: string): readonly (readonly string[])[] {
  return csvRecords(readFileSync(join(FOLDER, `${file}.csv`), "utf8").replace(/^\uFEFF/, ""), ";");
}

/** Cells that hold several lines in print, where the table lost the line ends: by row of the table, from 1. */
export type PrintedCells = Readonly<Record<number, Readonly<Record<string, string>>>>;

/**
 * A published table as a sheet laid out as printed: what the first columns repeat stands once and is merged over its
 * rows, and the line ends of print are back in the cells.
 */
export function printedSheet(
  name: string,
  file: string,
  frame: number,
  printed: PrintedCells = {},
): SheetSnapshot {
  const [heading = [], ...records] = publishedRows(file);
  const isRepeated = (index: number, column: number): boolean =>
    index > 0 &&
    records[index]?.slice(0, column + 1).join("\n") === records[index - 1]?.slice(0, column + 1).join("\n");
  const rows = records.map((record, index) =>
    record.map((text, column): CellValue => {
      if (column < frame && isRepeated(index, column)) return null;
      return printed[index + 1]?.[heading[column] ?? ""] ?? (text === "" ? null : text);
    }),
  );
  const merged = Array.from({ length: frame }, (_, column) => column).flatMap((column) =>
    records.flatMap((_, index) => {
      if (isRepeated(index, column)) return [];
      let last = index;
      while (last + 1 < records.length && isRepeated(last + 1, column)) last += 1;
      return last === index
        ? []
        : [{ sheet: name, top: index + 2, bottom: last + 2, left: column + 1, right: column + 1 }];
    }),
  );
  return { ...sheetOf(name, [heading, ...rows]), merged };
}
