/** Attributes are asked for by the hundred thousand. */
const patterns = new Map<string, RegExp>();

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The opening tags of an element in a part of a workbook, with their attributes as text. The prefix of the name is not
 * looked at. Enough for the few attributes we need; contents are the spreadsheet library's work.
 */
export function* openingTags(xml: string, element: string): Generator<string> {
  for (const [tag] of xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${element}(?=[\\s/>])[^>]*>`, "g"))) yield tag;
}

/** The first opening tag of an element; undefined where there is none. */
export function firstTag(xml: string, element: string): string | undefined {
  for (const tag of openingTags(xml, element)) return tag;
  return undefined;
}

/** The value of an attribute in a tag; undefined where it has none. The prefix of the name is not looked at. */
export function attribute(tag: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(tag);
  return found ? unescaped(found[1] ?? found[2] ?? "") : undefined;
}

/** Whether an attribute says yes (xsd:boolean). */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** A text with its entities and character references resolved (XML 1.0, section 4.6). */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
    (whole, hex, decimal, name) => {
      if (typeof name === "string") return ENTITIES[name] ?? whole;
      const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
