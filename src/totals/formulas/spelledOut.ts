import { columnNumber, parseCellName } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** A text in quotes, or a word, perhaps with a sheet before it; the name of a function is none. */
const WORD =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?([\p{L}_\\$][\p{L}\p{N}_.\\?$]*)(?![\p{L}\p{N}_.\\?$]*[(!])/gu;
const FIXED = /^\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?$|^\$[A-Z]{1,3}:\$[A-Z]{1,3}$/i;
const WITH_SHEET = /^('(?:[^']|'')+'|[^'!]+)!(.+)$/;

/**
 * A formula with the cells themselves in place of names, and without the name of its own sheet: "=SUM(Lasten)" becomes
 * "=SUM($B$2:$B$9)". A name stays where it means anything else than fixed cells of this sheet: a number, a formula,
 * cells of another sheet, or cells that lie relative to the formula.
 */
export function spelledOut(formula: string, sheet: SheetSnapshot): string {
  if (sheet.names.size === 0 && !formula.includes("!")) return formula;
  return formula.replaceAll(WORD, (whole: string, prefix: string | undefined, word: string | undefined, at: number) => {
    if (word === undefined || (prefix !== undefined && !isThisSheet(prefix, sheet))) return whole;
    const isEndOfRange = formula[at - 1] === ":" || formula[at + whole.length] === ":";
    if (isEndOfRange || isReference(word)) return word;
    const name = sheet.names.get(word.toLowerCase());
    return (name && fixedCells(name.refersTo, sheet)) ?? whole;
  });
} // prettier-ignore

function isThisSheet(prefix: string, sheet: SheetSnapshot): boolean {
  const name = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return name.toLowerCase() === sheet.name.toLowerCase();
}

function isReference(word: string): boolean {
  return parseCellName(word) !== undefined || word.startsWith("$");
}

/** The cells that a name stands for, without the sheet; undefined where they are no fixed cells of this sheet. */
function fixedCells(refersTo: string, sheet: SheetSnapshot): string | undefined {
  const areas = areasOf(refersTo.replace(/^=/, "")).map((area) => {
    const [, prefix = "", cells = ""] = WITH_SHEET.exec(area.trim()) ?? [];
    return prefix !== "" && isThisSheet(prefix, sheet) && isFixed(cells) ? cells : undefined;
  });
  const known = areas.filter((area) => area !== undefined);
  return known.length === areas.length ? known.join(",") : undefined;
}

/** Parts a list of areas at its commas; a comma between quotes is part of the name of a sheet. */
function areasOf(list: string): readonly string[] {
  return list.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

/** Whether these are cells that stay the same wherever the name is used. */
function isFixed(cells: string): boolean {
  return (
    FIXED.test(cells) && cells.split(":").every((end) => parseCellName(end) !== undefined || isColumn(end))
  );
}

function isColumn(end: string): boolean {
  try {
    return columnNumber(end.replace("$", "")) > 0;
  } catch {
    return false;
  }
}
