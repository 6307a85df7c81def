import { FILE_LIMITS } from "./fileLimits";
import { NO_TRAITS, type SheetTraits } from "./sheetTraits";
import { attribute, firstTag, isTrue, openingTags } from "./xmlTags";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";

/** Protection of every sheet of an .ods, by sheet name (OpenDocument 1.3 part 3, 9.1.2). */
export function odsTraits(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, SheetTraits> {
  const traits = new Map<string, SheetTraits>();
  for (const tag of openingTags(textOf(parts, CONTENT), "table")) {
    traits.set(attribute(tag, "name") ?? "", {
      ...NO_TRAITS,
      isProtected: isTrue(attribute(tag, "protected")),
    });
  }
  return traits;
}

/** Whether the .ods has a password: its manifest then says how each part is locked (part 2, 4.8.1). */
export function isEncryptedOds(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return firstTag(textOf(parts, MANIFEST), "encryption-data") !== undefined;
}

/**
 * Whether the .ods repeats filled cells beyond what we read. A few bytes can say "this row, a million times" (9.1.3,
 * 9.1.4), and the spreadsheet library would write all of them out.
 */
export function repeatsTooMuch(parts: ReadonlyMap<string, Uint8Array>): boolean {
  let cells = 0;
  let rows = 1;
  for (const tag of openingTags(textOf(parts, CONTENT), "table-(?:row|cell)")) {
    if (/^<[^\s/>]*table-row/.test(tag)) {
      rows = repetitions(tag, "number-rows-repeated");
    } else if (!tag.endsWith("/>")) {
      cells += rows * repetitions(tag, "number-columns-repeated");
    }
    if (cells > FILE_LIMITS.cells) return true;
  }
  return false;
}

function repetitions(tag: string, name: string): number {
  const count = Number(attribute(tag, name) ?? "1");
  return Number.isFinite(count) && count >= 1 ? count : 1;
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}
