import type { ReactElement } from "react";
import { SCORES } from "../../progress/progress";
import { useLanguage } from "../shell/LanguageContext";
import { ScoreChip } from "./ScoreChip";
import { SCORE_WORDS } from "./scoreWords";

/** What each score and colour means, always in view. */
export function Legend(): ReactElement {
  const { words } = useLanguage();
  return (
    <section aria-labelledby="legend">
      <h2 id="legend">{words("pane.scoresLegend")}</h2>
      <ul className="legend">
        {SCORES.map((score) => (
          <li key={score}>
            <ScoreChip score={score} />
            <span className="meaning">{words(SCORE_WORDS[score].meaning)}</span>
          </li>
        ))}
        <li>
          <span className="score">
            <span className="chip empty">–</span> {words("progress.empty")}
          </span>
        </li>
      </ul>
    </section>
  );
}
