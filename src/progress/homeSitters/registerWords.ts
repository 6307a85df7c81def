import type { RegisterPart } from "./homeSitters";

/** Words of each part, the narrower before the wider: "absolute thuiszitters" are thuiszitters too. */
const PARTS: readonly (readonly [RegisterPart, RegExp])[] = [
  ["reasonsTotal", /\btotaal\b.*\bredenen\b|\bredenen\b.*\btotaal\b|\btotal\b.*\breasons\b/i],
  ["offered", /(?=.*(?:aanbod|geplaatst|\boffer))(?=.*(?:\b3\b|\bdrie\b|\bthree\b) (?:maanden|months))/i],
  ["due", /(?:\b3\b|\bdrie\b|\bthree\b) (?:maanden|months)/i],
  ["total", /^totaal\b.*(?:thuiszitters|categorie|verzuim)|^total\b.*(?:home sitters|category)/i],
  ["absolute", /absolute thuiszitters|absolute home sitters/i],
  ["category1", /categorie\s*1|category\s*1|absoluut verzuim|absolute absence/i],
  ["category2", /categorie\s*2|category\s*2|^(?:aantal )?thuiszitters\b|^(?:number of )?home sitters\b/i],
  ["exemptions", /vrijstelling|exemption/i],
];

/** Which part of a register a label names; undefined where it names none. */
export function partOf(label: string): RegisterPart | undefined {
  return PARTS.find(([, words]) => words.test(label))?.[0];
}

/** The reason in a label that begins with that word ("Reden: wachtlijst"); undefined where it does not. */
export function reasonIn(label: string): string | undefined {
  return /^(?:reden|reason)\s*[:-]\s*(.+)$/i.exec(label)?.[1];
}

/** Whether a label stands over the reasons beneath it. */
export function isReasonsHeading(label: string): boolean {
  return /^(?:reden(?:en)?|reasons?)\b(?!\s*[:-]\s*\S)/i.test(label);
}

const QUARTER =
  /^(?:(?:[1-4]e|eerste|tweede|derde|vierde|first|second|third|fourth) (?:kwartaal|quarter)|(?:kwartaal|quarter|kw\.?|q|k) ?[1-4])\b/i;
const YEAR = /\b(?:19|20)\d\d(?:\s?[/-]\s?(?:19|20)?\d\d)?\b/;

/** Whether a text names a quarter, with or without its year, in either order: "1e kwartaal 2026", "2026 Q1", "Q1". */
export function namesQuarter(text: string): boolean {
  return QUARTER.test(text.replace(YEAR, "").replaceAll(/\s+/g, " ").trim());
}
