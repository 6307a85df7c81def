/** School kinds that follow each other as one name: "samenwerkingsverbanden po en vo". */
const KINDS = "po|vo|so|vso|v\\(s\\)o|sbo|s\\(b\\)o|pro|mbo|vmbo";
const BETWEEN = new RegExp(
  "\\s*[,;•\\n]\\s*|\\s+(?:met|olv|o\\.l\\.v\\.|i\\.s\\.m\\.|in samenwerking met)\\s+" +
    // "Ouder- en Jeugdsteunpunt" and "po en vo" are one name.
    `|(?<!-)(?<!\\b(?:${KINDS}))\\s+en\\s+|\\s+en\\s+(?!(?:${KINDS})\\b)(?<!-\\s+en\\s+)`,
  "i",
);

/**
 * The actors that a cell names, as they stand there: split at commas, line ends, "en", "met", "olv" and "i.s.m.". What
 * stands in parentheses belongs to the actor before it.
 */
export function splitActors(text: string): readonly string[] {
  const kept: string[] = [];
  // Commas within parentheses split nothing: they are put aside while the rest is split.
  const safe = text.replaceAll(/\([^)]*\)/g, (inner) => {
    kept.push(inner);
    return `\u2402${(kept.length - 1).toString()}\u2403`;
  });
  return safe
    .split(BETWEEN)
    .map((part) => part.replaceAll(/\u2402(\d+)\u2403/g, (_, place: string) => kept[Number(place)] ?? ""))
    .map((part) =>
      part
        .replace(/^(?:en|de|het)\s+/i, "")
        .replace(/[.\s]+$/, "")
        .trim(),
    )
    .filter((part) => part !== "");
}
