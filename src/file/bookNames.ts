import type { WorkBook } from "@e965/xlsx";
import { namesOn, type SheetNames } from "../workbook/names";

/** Names that a spreadsheet program keeps for itself: print areas, filters (ECMA-376 part 1, 18.2.5). */
const BUILT_IN = /^_xlnm\./i;

/** The library takes the sign off the first row of a range when it reads an .ods: "$B$2:$B$9" comes as "$B2:$B$9". */
function withFirstRowFixed(reference: string): string {
  return reference.replace(/(\$[A-Z]{1,3})(\d+):(?=\$[A-Z]{1,3}\$\d+$)/, "$1$$$2:");
}

/** Gives what names mean on the sheet at an index from 0, from the names of a whole file. */
export function bookNames(book: WorkBook): (index: number) => SheetNames {
  const bySheet = new Map<number | undefined, { name: string; refersTo: string }[]>();
  for (const { Name: name, Ref: reference, Sheet: sheet } of book.Workbook?.Names ?? []) {
    if (name === "" || reference === "" || BUILT_IN.test(name)) continue;
    const refersTo = `=${(book.bookType === "ods" ? withFirstRowFixed(reference) : reference).replace(/^=/, "")}`;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { name, refersTo }]);
  }
  return (index) => namesOn(bySheet.get(undefined) ?? [], bySheet.get(index) ?? []);
}
