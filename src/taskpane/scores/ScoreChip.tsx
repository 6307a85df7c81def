import { useContext, type ReactElement } from "react";
import { PALETTE } from "../../progress/colours/palette";
import type { Score } from "../../progress/progress";
import { useLanguage } from "../shell/LanguageContext";
import { OwnWords } from "./OwnWords";
import { SCORE_WORDS } from "./scoreWords";

/** A score as its digit in its colour, with its word: the colour only repeats them. */
export function ScoreChip({ score }: { readonly score: Score }): ReactElement {
  const { words } = useLanguage();
  const ownWords = useContext(OwnWords);
  const { fill, text } = PALETTE[score];
  return (
    <span className="score">
      <span className="chip" style={{ backgroundColor: fill, color: text }}>
        {score}
      </span>{" "}
      {ownWords[score] ?? words(SCORE_WORDS[score].word)}
    </span>
  );
}
