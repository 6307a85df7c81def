/** How a norm compares a realised value with a bound. */
export type Comparison = "at-least" | "at-most" | "below" | "above";

const PHRASES: Readonly<Record<Comparison, readonly string[]>> = {
  "at-least": ["≥", "minimaal", "minstens", "tenminste", "ten minste", "op zijn minst", "niet minder dan", "niet onder", "vanaf", "min", "minimum"],
  "at-most": ["≤", "maximaal", "hoogstens", "ten hoogste", "op zijn hoogst", "niet meer dan", "niet boven", "niet hoger dan", "max", "maximum"],
  below: ["<", "minder dan", "onder de", "onder", "lager dan", "kleiner dan", "beneden"],
  above: [">", "meer dan", "boven de", "boven", "hoger dan", "groter dan"],
}; // prettier-ignore

/** Every phrase before a number, the longest first: "niet meer dan" goes before "meer dan". */
export const COMPARISON_PHRASES: readonly (readonly [phrase: readonly string[], comparison: Comparison])[] = [
  ...entries("at-least"),
  ...entries("at-most"),
  ...entries("below"),
  ...entries("above"),
].sort(([one], [other]) => other.length - one.length);

/** Phrases behind a number. */
export const TRAILING_PHRASES: readonly (readonly [phrase: readonly string[], comparison: Comparison])[] = [
  [["of", "meer"], "at-least"],
  [["of", "hoger"], "at-least"],
  [["of", "minder"], "at-most"],
  [["of", "lager"], "at-most"],
];

function entries(comparison: Comparison): readonly (readonly [readonly string[], Comparison])[] {
  return PHRASES[comparison].map((phrase) => [phrase.split(" "), comparison]);
}
