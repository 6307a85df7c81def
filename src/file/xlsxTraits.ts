import { LAST_COLUMN, LAST_ROW, parseCellName } from "../workbook/address";
import { styleKey, type LabelStyles } from "../workbook/snapshot";
import type { SheetTraits } from "./sheetTraits";
import { attribute, firstTag, isTrue, openingTags } from "./xmlTags";

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const STYLES = "xl/styles.xml";

/** A cell format that matters to us: index in `cellXfs` to what it does. */
interface LabelFormat {
  readonly isBold: boolean;
  readonly indent: number;
}

/** Protection, hidden lines, bold and indentation of every sheet of an .xlsx, by sheet name (ECMA-376 part 1, 18.3 and 18.8). */
export function xlsxTraits(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, SheetTraits> {
  const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const targets = new Map<string, string>();
  for (const tag of openingTags(text(RELATIONS), "Relationship")) {
    const target = attribute(tag, "Target") ?? "";
    targets.set(attribute(tag, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  const formats = labelFormats(text(STYLES));
  const traits = new Map<string, SheetTraits>();
  for (const tag of openingTags(text(WORKBOOK), "sheet")) {
    const part = targets.get(attribute(tag, "id") ?? "");
    if (part === undefined) continue;
    const xml = text(part);
    const protection = firstTag(xml, "sheetProtection");
    traits.set(attribute(tag, "name") ?? "", {
      isProtected: protection !== undefined && isTrue(attribute(protection, "sheet")),
      styles: stylesOf(xml, formats),
      hiddenRows: hiddenLines(xml, "row", LAST_ROW),
      hiddenColumns: hiddenLines(xml, "col", LAST_COLUMN),
    });
  }
  return traits;
}

/** The cell formats that are bold or indented; all others are left out. */
function labelFormats(xml: string): ReadonlyMap<string, LabelFormat> {
  const bold = sectionOf(xml, "fonts")
    .split(/<(?:[\w.-]+:)?font(?=[\s/>])/)
    .slice(1)
    .map(isBoldFont);
  const formats = new Map<string, LabelFormat>();
  const cellFormats = sectionOf(xml, "cellXfs").split(/<(?:[\w.-]+:)?xf(?=[\s/>])/);
  for (const [index, format] of cellFormats.slice(1).entries()) {
    const tag = ` ${format}`;
    const isBold = bold[Number(attribute(tag, "fontId") ?? "0")] ?? false;
    const indent = Number(attribute(tag, "indent") ?? "0");
    if (isBold || indent > 0) formats.set(index.toString(), { isBold, indent });
  }
  return formats;
}

function isBoldFont(font: string): boolean {
  const tag = firstTag(font, "b");
  return tag !== undefined && isTrue(attribute(tag, "val") ?? "1");
}

/** The text from an element's opening tag to its closing tag; each is searched once, so a broken part costs no time. */
function sectionOf(xml: string, element: string): string {
  const start = xml.search(new RegExp(`<(?:[\\w.-]+:)?${element}[\\s>]`));
  if (start < 0) return "";
  const rest = xml.slice(start);
  const end = rest.search(new RegExp(`</(?:[\\w.-]+:)?${element}>`));
  return end < 0 ? "" : rest.slice(0, end);
}

/** Bold and indented cells that hold something; an empty cell closes its own tag and labels nothing. */
function stylesOf(xml: string, formats: ReadonlyMap<string, LabelFormat>): LabelStyles {
  const bold = new Set<string>();
  const indent = new Map<string, number>();
  if (formats.size === 0) return { bold, indent };
  for (const tag of openingTags(xml, "c")) {
    if (tag.endsWith("/>")) continue;
    const format = formats.get(attribute(tag, "s") ?? "");
    const cell = format && parseCellName(attribute(tag, "r") ?? "");
    if (!cell) continue;
    const key = styleKey(cell.row, cell.column);
    if (format.isBold) bold.add(key);
    if (format.indent > 0) indent.set(key, format.indent);
  }
  return { bold, indent };
}

/** Hidden rows (`r`) or columns (`min` to `max`), from 1; a file may claim more lines than a worksheet has. */
function hiddenLines(xml: string, element: "row" | "col", most: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const tag of openingTags(xml, element)) {
    if (!isTrue(attribute(tag, "hidden"))) continue;
    const first = Number(attribute(tag, element === "row" ? "r" : "min"));
    const last = element === "row" ? first : Number(attribute(tag, "max"));
    for (let line = Math.max(1, first); line <= Math.min(last, most); line++) hidden.add(line);
  }
  return hidden;
}
