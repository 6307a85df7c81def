/** Words that say nothing about what an activity is: articles, prepositions, auxiliary and light verbs. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "de het een en van in op aan met te voor door bij om tot uit over als dat die dit is zijn we wij onze ons ook naar " +
    "of er zo zodat deze hun worden wordt werd o a oa olv niet meer nog waar verder gaan zetten maken nemen deel " +
    "zorgen willen komend jaar per doorlopend"
  ).split(" "),
);

const ENDINGS = ["ingen", "en", "es", "s", "e"];
const SHORTEST_STEM = 4;

/** The telling words of a text in the order they stand, each once and without its ending. */
export function wordStems(text: string): readonly string[] {
  const plain = text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/(\p{L})[-'’()](?=\p{L})/gu, "$1");
  const words = (plain.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word));
  return [...new Set(words.map(stem))];
}

/** A word without its plural or verb ending, with one of two equal letters at the end, and without "ge" before a vowel. */
function stem(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  const bare = ending === undefined ? word : word.slice(0, -ending.length);
  const single = bare.length > 3 ? bare.replace(/(.)\1$/, "$1") : bare;
  return single.length > 7 ? single.replace(/^ge(?=[aeiou])/, "") : single;
}

/**
 * How alike two stems are, from 0 to 1: equal; one the beginning or end of the other, as in Dutch compounds; within it;
 * or with a long beginning in common.
 */
export function stemLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 5 && (long.startsWith(short) || long.endsWith(short))) return 0.85;
  if (short.length >= 7 && long.includes(short)) return 0.8;
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return common >= 5 && common >= 0.75 * short.length ? 0.7 : 0;
}
