import { COMPARISON_PHRASES, TRAILING_PHRASES } from "./comparisons";
import type { TokenCursor } from "./tokenCursor";

/** Words that begin or join a norm, and so are never the thing it counts. */
const KEYWORDS: ReadonlySet<string> = new Set([
  "aantal", "aantallen", "alle", "elke", "iedere", "ieder", "elk", "een", "één", "en", "geen", "nul", "op", "per",
  "tot", "t/m", "tussen", "van", "de", "het", "smiley", "kwalitatief", "oordeel", "nvt", "n.v.t", "n.v.t.", "te",
  "in", "nog", "nader", "indien", "bij", "voor", "na", "p.m", "p.m.", "pm", "procent", "à",
  ...[...COMPARISON_PHRASES, ...TRAILING_PHRASES].map(([phrase]) => phrase[0] ?? ""),
]); // prettier-ignore

/** How a Dutch adjective ends: inflected, as a participle (passend), or with the ending that made it one (schriftelijk). */
const ADJECTIVE = /(?:e|end|ig|lijks?|isch|baar|loos|zaam)$/;

/** noun = [ adjective ] word : the thing that is counted, with at most one adjective. */
export function takeNoun(cursor: TokenCursor): string | undefined {
  const first = takePlainWord(cursor);
  if (first === undefined) return undefined;
  const second = ADJECTIVE.test(first) ? takePlainWord(cursor) : undefined;
  return second === undefined ? first : `${first} ${second}`;
}

function takePlainWord(cursor: TokenCursor): string | undefined {
  const next = cursor.peek();
  if (next?.kind !== "word" || KEYWORDS.has(next.text)) return undefined;
  return cursor.take("word")?.text;
}

const PLURALS: Readonly<Record<string, string>> = {
  vraag: "vragen", aanvraag: "aanvragen", school: "scholen", leerling: "leerlingen", ouder: "ouders",
  bestuur: "besturen", schoolbestuur: "schoolbesturen", gemeente: "gemeenten",
}; // prettier-ignore

/** The plural of a thing that "elke" speaks of; as it stands where the plural is not known. */
export function thingsOf(noun: string): string {
  return PLURALS[noun] ?? noun;
}
