/** The name of an actor by which spellings are compared: without capitals and with one apostrophe and dash. */
export function actorKey(name: string): string {
  return name.toLowerCase().replaceAll(/[’‘`]/g, "'").replaceAll(/[–—]/g, "-").replaceAll(/\s+/g, " ").trim();
}

const SHORT = 5;
const LONG = 10;

/**
 * Whether two names may be one actor: they differ in a dash or space, in "swv" written out, in singular or plural, or
 * in a letter or two of a long name.
 */
export function looksAlike(one: string, other: string): boolean {
  const [left, right] = [written(one), written(other)];
  if (left === right) return true;
  const shortest = Math.min(left.length, right.length);
  if (shortest < SHORT) return false;
  // A number or an abbreviation apart is another team or kind of school.
  if (tellingParts(one) !== tellingParts(other)) return false;
  return editDistance(left, right) <= (shortest < LONG ? 1 : 2);
}

function written(name: string): string {
  return name
    .replaceAll(/\bswv['-]?en\b/g, "samenwerkingsverbanden")
    .replaceAll(/\bswv\b/g, "samenwerkingsverband")
    .replaceAll(/[\s'-]/g, "");
}

/** Numbers and words of at most three letters, in their order: "po", "vo" and "hb" are no slips of each other. */
function tellingParts(name: string): string {
  return (name.match(/\d+|\b\p{L}{1,3}\b/gu) ?? []).join(" ");
}

/** How many letters must be put in, taken out or changed to make one text of another (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
