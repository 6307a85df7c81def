import type { ReactElement } from "react";
import { titleOf } from "../../progress/explanations/checkExplanations";
import type { Scoring, ScoringStep } from "../../progress/scoring";
import { useLanguage } from "../shell/LanguageContext";
import { ReadingText } from "./ReadingText";

/** The action that is being scored: what was planned, done and agreed to look at, and where its score stands. */
export function ActionCard({
  scoring,
  step,
  isBeforeShown,
}: {
  readonly scoring: Scoring;
  readonly step: ScoringStep;
  readonly isBeforeShown: boolean;
}): ReactElement {
  const { words } = useLanguage();
  const { action, answer, before } = step;
  const texts = [
    ["progress.entryDo", action.doText],
    ["progress.entryCheck", action.check],
  ] as const;
  return (
    <div className="action-card">
      <h3>{titleOf(action)}</h3>
      <dl>
        {texts
          .filter(([, text]) => text !== "")
          .map(([key, text]) => (
            <div key={key}>
              <dt>{words(key)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        {answer.kind !== "empty" && (
          <div>
            <dt>{words("progress.entryNow", { period: scoring.period })}</dt>
            <dd>
              <ReadingText reading={answer} />
            </dd>
          </div>
        )}
        {before && (isBeforeShown || answer.kind === "score") && (
          <div className="before">
            <dt>{words("progress.entryBefore", { period: scoring.periodBefore ?? "" })}</dt>
            <dd>
              <ReadingText reading={before} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
