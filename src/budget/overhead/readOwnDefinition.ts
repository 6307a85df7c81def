import { programmeSpans } from "./programmeNumbers";
import type { DefinitionPart, DefinitionTerm, OverheadBase, OwnDefinition } from "./ownDefinition";

/** How the name of this setting begins in the sheet Peil: Dutch, as we write it, and English. A name may follow. */
export const OWN_DEFINITION_NAMES = ["Overhead definitie", "Overhead definition"] as const;

const BASES: readonly (readonly [words: RegExp, base: OverheadBase])[] = [
  [/^(?:totale|totaal|total) (?:lasten|expenses)$/i, "total-expenses"],
  [/^(?:totale|totaal|total) (?:baten|income)$/i, "total-income"],
  [/^(?:algemene baten|general income)$/i, "general-income"],
  [/^(?:vrij besteedbaar(?: budget)?|discretionary budget)$/i, "discretionary-budget"],
  [/^(?:programmalasten|programme expenses)$/i, "programme-expenses"],
  [/^(?:(?:verplichte )?afdrachten|(?:mandatory )?transfers)$/i, "transfers"],
];

/** The name after "Overhead definitie", "" where there is none; undefined for another setting. */
export function ownDefinitionName(setting: string): string | undefined {
  const plain = setting.trim();
  const word = OWN_DEFINITION_NAMES.find((one) => plain.toLowerCase().startsWith(one.toLowerCase()));
  if (word === undefined) return undefined;
  const rest = plain.slice(word.length);
  return rest === "" || /^[\s:]/.test(rest) ? rest.replace(/^[\s:]+/, "") : undefined;
}

/**
 * Reads "10 netto / programmalasten - programma 1, 2": the numerator (programmes, or "overhead" for those of the standard
 * definitions; with "netto" their earmarked income is taken off), and behind a slash with spaces the denominator: amounts
 * of the budget, programmes ("baten programma 7" for their income) or lines by their label, added and taken off. A label
 * with a sign in it stands between double quotes. Undefined where it cannot be read.
 */
export function readOwnDefinition(name: string, text: string): OwnDefinition | undefined {
  const at = text.search(/\s\/\s/);
  if (at < 0) return undefined;
  const above = /^(?<lines>.*?)(?:\s+(?<net>netto|bruto|net|gross))?$/i.exec(text.slice(0, at).trim());
  const lines = above?.groups?.["lines"] ?? "";
  const isOverhead = /^overhead$/i.test(lines);
  const numerator = isOverhead ? undefined : programmeSpans(lines);
  const denominator = readTerms(text.slice(at).trim().slice(1));
  if (!denominator || (!isOverhead && (numerator?.length ?? 0) === 0)) return undefined;
  return { name, numerator, isNet: /^net/i.test(above?.groups?.["net"] ?? ""), denominator };
}

/** Cuts at plus and minus with spaces around them, outside quotes. */
function readTerms(text: string): readonly DefinitionTerm[] | undefined {
  const pieces = ` + ${text.trim()}`.split(/\s([+−–-])\s(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const terms: DefinitionTerm[] = [];
  for (let index = 1; index < pieces.length; index += 2) {
    const part = readPart(pieces[index + 1]?.trim() ?? "");
    if (!part) return undefined;
    terms.push({ part, weight: pieces[index] === "+" ? 1 : -1 });
  }
  return terms[0]?.weight === 1 ? terms : undefined;
}

function readPart(text: string): DefinitionPart | undefined {
  // A sign at either end of a part has nothing to add or take off.
  if (text === "" || /^[\s"]+$|^[+−–-]|[+−–-]$/.test(text)) return undefined;
  const base = BASES.find(([words]) => words.test(text))?.[1];
  if (base) return { kind: "base", base };
  const programmes = /^(?<side>baten|lasten|income|expenses)?\s*(?<list>pr.*)$/i.exec(text);
  const spans = programmes ? programmeSpans(programmes.groups?.["list"] ?? "") : undefined;
  if (spans && spans.length > 0) {
    const isIncome = /^(?:baten|income)$/i.test(programmes?.groups?.["side"] ?? "");
    return { kind: "programmes", side: isIncome ? "income" : "expenses", spans };
  }
  // A number alone is no label: it would be read as a programme by one and as an amount by another.
  return /^[\d\s.,]+$/.test(text) ? undefined : { kind: "line", label: text.replaceAll('"', "").trim() };
}
