/** School kinds that follow each other as one name: "samenwerkingsverbanden po en vo". */
const KINDS = "po|vo|so|vso|v\\(s\\)o|sbo|s\\(b\\)o|pro|mbo|vmbo";
const BETWEEN = new RegExp(
  "\\s*[,;•\\n]\\s*|\\s+(?:met|olv|o\\.l\\.v\\.|i\\.s\\.m\\.|in samenwerking met)\\s+" +
    // "Ouder- en Jeugdsteunpunt" and "po en vo" are one name.
    `|(?<!-)(?<!\\b(?:${KINDS}))\\s+en\\s+|\\s+en\\s+(?!(?:${KINDS})\\b)(?<!-\\s+en\\s+)`,
  "i",
);

/** "Beleidsmedewerker Onderwijs en Kwaliteit" is one: after "en" comes a second subject, not somebody else. */
const SUBJECTS = /(\b\p{L}*(?:medewerker|adviseur|coördinator|wethouder)s?\s+\p{L}+)\s+en\s+(?=(\p{L}+))/giu;
/** Words for people and organisations: who is named so is somebody else. */
const SOMEBODY =
  /(?:medewerker|adviseur|coördinator|wethouder|directeur|voorzitter|leider|consulent|bestuur|bestuurder|school|scholen|groep|team|partner|gemeente|netwerk|ouder|leerling|verband|commissie)/i;

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
  const whole = safe.replaceAll(SUBJECTS, (found, role: string, next: string) =>
    // An abbreviation is an organisation, not a subject.
    SOMEBODY.test(next) || next === next.toUpperCase() ? found : `${role} \u2404 `,
  );
  return whole
    .split(BETWEEN)
    .map((part) => part.replaceAll("\u2404", "en"))
    .map((part) => part.replaceAll(/\u2402(\d+)\u2403/g, (_, place: string) => kept[Number(place)] ?? ""))
    .map((part) =>
      part
        .replace(/^(?:en|de|het)\s+/i, "")
        .replace(/[.\s]+$/, "")
        .trim(),
    )
    .filter((part) => part !== "");
}
