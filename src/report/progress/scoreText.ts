import type { Language } from "../../language/language";
import type { MessageKey } from "../../language/messages";
import { PALETTE } from "../../progress/colours/palette";
import type { Score, ScoreReading } from "../../progress/progress";
import { isBelowNorm } from "../../progress/progressFigures";
import type { ProgressSettings } from "../../progress/settings/progressSettings";
import { cell } from "../document/blocks";
import type { TableCell } from "../document/reportDocument";

const SCORE_WORDS: Readonly<Record<Score, { word: MessageKey; meaning: MessageKey }>> = {
  1: { word: "progress.score1", meaning: "progress.meaning1" },
  2: { word: "progress.score2", meaning: "progress.meaning2" },
  3: { word: "progress.score3", meaning: "progress.meaning3" },
  4: { word: "progress.score4", meaning: "progress.meaning4" },
  5: { word: "progress.score5", meaning: "progress.meaning5" },
};

/** The words an organisation has for scores, where it has its own. */
export type OwnScoreWords = ProgressSettings["words"];

/** Digit and word, as in "4 vooruitgang": the colour only repeats them. */
export function scoreText(score: Score, own: OwnScoreWords, { words }: Language): string {
  return words("report.score", { digit: score, word: own[score] ?? words(SCORE_WORDS[score].word) });
}

/** The score with a mark where it is below or above its norm, as in the sheet. */
export function scoreWithNorm(score: Score, norm: Score, own: OwnScoreWords, language: Language): string {
  const text = scoreText(score, own, language);
  if (score === norm) return text;
  return language.words(isBelowNorm({ score, norm }) ? "report.scoreBelowNorm" : "report.scoreAboveNorm", {
    score: text,
  });
}

/** What the score means, in one sentence. */
export function scoreMeaning(score: Score, { words }: Language): string {
  return words(SCORE_WORDS[score].meaning);
}

/** A score's cell: digit and word in the palette's colours, or in words that it is empty or no score. */
export function scoreCell(
  reading: ScoreReading,
  norm: Score,
  own: OwnScoreWords,
  language: Language,
): TableCell {
  switch (reading.kind) {
    case "score":
      return cell(scoreWithNorm(reading.score, norm, own, language), 1, PALETTE[reading.score]);
    case "empty":
      return cell(language.words("report.scoreEmpty", { word: language.words("progress.empty") }));
    case "invalid":
      return cell(language.words("report.scoreInvalid", { text: reading.text }));
  }
}
