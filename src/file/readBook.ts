import type { WorkBook } from "@e965/xlsx";
import { failed, succeeded, type Outcome } from "../workbook/failure";
import type { SheetSnapshot, Visibility } from "../workbook/snapshot";
import { bookNames } from "./bookNames";
import { filledCells, mergedAreas } from "./bookSheet";
import { gridSize, gridsOf } from "./cellGrid";
import { fileFailure, type FileFailure } from "./fileFailure";
import { FILE_LIMITS } from "./fileLimits";
import { NO_TRAITS, type SheetTraits } from "./sheetTraits";
import { unescaped } from "./xmlTags";

const VISIBILITY: readonly Visibility[] = ["visible", "hidden", "very-hidden"];

/**
 * Reads an unpacked .xlsx or .ods. `traitsOf` gives by sheet name what is not asked of the library. The library is
 * loaded here, so that nobody pays for it before a file is opened.
 */
export async function readBook(
  bytes: Uint8Array,
  traitsOf: ReadonlyMap<string, SheetTraits>,
): Promise<Outcome<readonly SheetSnapshot[], FileFailure>> {
  const { read } = await import("@e965/xlsx");
  let book: WorkBook;
  try {
    book = read(bytes, { type: "array", dense: true, cellNF: true, cellHTML: false, cellText: false });
  } catch (cause) {
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message);
    return failed(fileFailure(isLocked ? "encrypted" : "corrupt"));
  }
  const sheets: SheetSnapshot[] = [];
  const namesAt = bookNames(book);
  let cells = 0;
  for (const [index, written] of book.SheetNames.entries()) {
    const sheet = book.Sheets[written];
    // In an .ods the library leaves the name as the XML writes it: "Agenda&apos;s".
    const plain = unescaped(written);
    const name = !traitsOf.has(written) && traitsOf.has(plain) ? plain : written;
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") continue;
    const filled = filledCells(sheet);
    cells += gridSize(filled);
    if (cells > FILE_LIMITS.cells) {
      return failed(fileFailure("too-many-cells", { sheet: name, most: FILE_LIMITS.cells }));
    }
    sheets.push({
      id: (index + 1).toString(),
      name,
      visibility: VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
      ...(traitsOf.get(name) ?? NO_TRAITS),
      ...gridsOf(filled),
      merged: mergedAreas(name, sheet),
      ownFormats: [],
      names: namesAt(index),
    });
  }
  return succeeded(sheets);
}
