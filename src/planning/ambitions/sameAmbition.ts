import { wordStems } from "../wordStems";

/** The same but for a few words, as where a plan writes an ambition out a little further. */
const SHARED_WORDS = 0.75;

/** Whether two texts are one ambition: three in four of their telling words are the same. */
export function isSameAmbition(one: string, other: string): boolean {
  const left = new Set(wordStems(one));
  const right = new Set(wordStems(other));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared / Math.max(left.size, right.size) >= SHARED_WORDS;
}
