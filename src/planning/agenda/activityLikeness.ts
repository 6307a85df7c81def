import type { Activity } from "./agenda";
import { stemLikeness, wordStems } from "../wordStems";

/** What the likeness of two activities rests on; each from 0 to 1. */
export interface Likeness {
  /** The whole, by which pairs are compared. */
  readonly score: number;
  /** How much of the words of one comes back in the other. */
  readonly text: number;
  /** The ambition has the same title: its code alone proves nothing, because codes are used again. */
  readonly isSameAmbition: boolean;
  /** How many of the words about who does it they share. */
  readonly who: number;
}

/** The share of text, ambition and actors in the whole. */
const WEIGHTS = { text: 1, ambition: 0.2, who: 0.15 };
/** A short label that comes back whole in a long sentence is nearly a match; the sentence says more than the label. */
const BETTER_SIDE = 0.7;

/** Compares activities by the words that are rare among all of them. */
export function likenessOf(all: readonly Activity[]): (one: Activity, other: Activity) => Likeness {
  const traits = new Map(all.map((activity) => [activity, traitsOf(activity)]));
  const frequency = new Map<string, number>();
  for (const { words } of traits.values()) {
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  // Rare words and long ones tell most: Dutch puts what matters into one compound.
  const weight = (word: string): number =>
    Math.log(1 + all.length / (frequency.get(word) ?? 1)) * Math.sqrt(word.length);
  return (one, other) => {
    const left = traits.get(one) ?? traitsOf(one);
    const right = traits.get(other) ?? traitsOf(other);
    const sides = [coverage(left, right, weight), coverage(right, left, weight)];
    const text = BETTER_SIDE * Math.max(...sides) + (1 - BETTER_SIDE) * Math.min(...sides);
    const isSameAmbition = left.ambition !== "" && left.ambition === right.ambition;
    const who = sharedPart(left.who, right.who);
    const sum = WEIGHTS.text * text + WEIGHTS.ambition * (isSameAmbition ? 1 : 0) + WEIGHTS.who * who;
    const most = WEIGHTS.text + WEIGHTS.ambition + WEIGHTS.who;
    return {
      score: left.words.length * right.words.length === 0 ? 0 : sum / most,
      text,
      isSameAmbition,
      who,
    };
  };
}

interface Traits {
  readonly words: readonly string[];
  readonly who: ReadonlySet<string>;
  /** The title without its code, in lower case. */
  readonly ambition: string;
  /** Initials of words that follow each other, as in "mao" of "met andere ogen". */
  readonly initials: string;
}

function traitsOf({ text, whoText, ambition }: Activity): Traits {
  return {
    words: wordStems(text),
    who: new Set(wordStems(whoText)),
    ambition: ambitionTitle(ambition),
    initials: (text.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toLowerCase()).join(""),
  };
}

/** The title of an ambition without the code before it, in lower case: "2.6 Regie" and "2.7 Regie" are one. */
export function ambitionTitle(ambition: string): string {
  return ambition
    .replace(/^[\dA-Za-z]{1,2}(?:[.-]\d+)*\.?\s+/, "")
    .toLowerCase()
    .trim();
}

const SHORTEST_ABBREVIATION = 3;

function coverage(of: Traits, by: Traits, weight: (word: string) => number): number {
  const total = of.words.reduce((sum, word) => sum + weight(word), 0);
  if (total === 0) return 0;
  const found = of.words.reduce((sum, word) => {
    const isAbbreviation = word.length === SHORTEST_ABBREVIATION && by.initials.includes(word);
    const best = isAbbreviation ? 1 : Math.max(0, ...by.words.map((other) => stemLikeness(word, other)));
    return sum + weight(word) * best;
  }, 0);
  return found / total;
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}
