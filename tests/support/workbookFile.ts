import { utils, write } from "@e965/xlsx";
import type { Snapshot } from "../../src/workbook/snapshot";

/** The workbook as an .xlsx file: values only, each sheet from A1. */
export function workbookFile(snapshot: Snapshot): Uint8Array {
  const book = utils.book_new();
  for (const sheet of snapshot.sheets) {
    const rows = sheet.values.map((row) => [...Array<null>(sheet.left - 1).fill(null), ...row]);
    const above = Array.from({ length: sheet.top - 1 }, () => []);
    utils.book_append_sheet(book, utils.aoa_to_sheet([...above, ...rows]), sheet.name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
