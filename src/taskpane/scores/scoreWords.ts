import type { MessageKey } from "../../language/messages";
import type { Score } from "../../progress/progress";

/** The word beside a score's digit, and the sentence that says what it means. */
export const SCORE_WORDS: Readonly<
  Record<Score, { readonly word: MessageKey; readonly meaning: MessageKey }>
> = {
  1: { word: "progress.score1", meaning: "progress.meaning1" },
  2: { word: "progress.score2", meaning: "progress.meaning2" },
  3: { word: "progress.score3", meaning: "progress.meaning3" },
  4: { word: "progress.score4", meaning: "progress.meaning4" },
  5: { word: "progress.score5", meaning: "progress.meaning5" },
};
