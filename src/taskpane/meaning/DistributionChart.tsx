import { useContext, useId, type ReactElement } from "react";
import { distribution } from "../../progress/distribution";
import { PALETTE } from "../../progress/colours/palette";
import type { ProgressFigure } from "../../progress/progress";
import { OwnWords } from "../scores/OwnWords";
import { SCORE_WORDS } from "../scores/scoreWords";
import { useLanguage } from "../shell/LanguageContext";

const WIDTH = 300;
const BAR = 24;
const LINE = 48;
/** Below this width a number would stand over its neighbours. */
const NARROWEST = 12;

/** How the scores of each period are divided: a bar a period, with the number of actions in every stretch. */
export function DistributionChart({
  figures,
}: {
  readonly figures: readonly ProgressFigure[];
}): ReactElement | null {
  const { words } = useLanguage();
  const ownWords = useContext(OwnWords);
  const id = useId();
  const filled = figures.filter((figure) => figure.filled > 0);
  if (filled.length === 0) return null;
  const sentence = filled
    .map((figure) => {
      const parts = distribution(figure).map(({ score, count }) => {
        const word =
          score === undefined ? words("progress.empty") : (ownWords[score] ?? words(SCORE_WORDS[score].word));
        return words("progress.chartPart", { count, score: score ?? "–", word });
      });
      return `${figure.period}: ${parts.join(", ")}.`;
    })
    .join(" ");
  return (
    <figure className="distribution">
      <figcaption id={`${id}-caption`}>{words("progress.chartTitle")}</figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-caption ${id}-text`}
        viewBox={`0 0 ${WIDTH.toString()} ${(filled.length * LINE).toString()}`}
        width="100%"
      >
        <desc id={`${id}-text`}>{sentence}</desc>
        {filled.map((figure, index) => (
          <g key={figure.period} transform={`translate(0 ${(index * LINE).toString()})`}>
            <text x={0} y={14} fill="currentColor" fontSize={13}>
              {figure.period}
            </text>
            {distribution(figure).map(({ score, count, start, length }) => (
              <g key={score ?? "empty"}>
                <rect
                  x={start * WIDTH + 0.5}
                  y={20}
                  width={Math.max(1, length * WIDTH - 1)}
                  height={BAR}
                  fill={score === undefined ? "none" : PALETTE[score].fill}
                  stroke={score === undefined ? "currentColor" : "#595959"}
                  strokeDasharray={score === undefined ? "3 2" : undefined}
                />
                {length * WIDTH >= NARROWEST && (
                  <text
                    x={(start + length / 2) * WIDTH}
                    y={20 + BAR / 2 + 4}
                    textAnchor="middle"
                    fontSize={12}
                    className={score === undefined ? undefined : "on-colour"}
                    fill={score === undefined ? "currentColor" : PALETTE[score].text}
                  >
                    {score === undefined
                      ? `–: ${count.toString()}`
                      : `${score.toString()}: ${count.toString()}`}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}
