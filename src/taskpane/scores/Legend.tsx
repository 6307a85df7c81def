import type { ReactElement } from "react";
import { ABOVE_NORM, BELOW_NORM } from "../../progress/colours/normMarks";
import { SCORES } from "../../progress/progress";
import { useLanguage } from "../shell/LanguageContext";
import { ScoreChip } from "./ScoreChip";
import { SCORE_WORDS } from "./scoreWords";

const MARKS = [
  [BELOW_NORM, "pane.marksLegendBelow"],
  [ABOVE_NORM, "pane.marksLegendAbove"],
] as const;

/** What each score, colour and mark means, always in view. */
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
        {MARKS.map(([mark, key]) => (
          <li key={mark}>
            <span className="score">
              <span className="chip empty">{mark}</span> {words(key)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
