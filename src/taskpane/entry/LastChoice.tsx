import type { ReactElement } from "react";
import { nameOf } from "../../progress/explanations/checkExplanations";
import type { Scoring, ScoringStep } from "../../progress/scoring";
import { useLanguage } from "../shell/LanguageContext";
import { ReadingText } from "./ReadingText";

/** What was chosen last, and now that the choice is made, what the score was in the period before. */
export function LastChoice({
  scoring,
  step,
}: {
  readonly scoring: Scoring;
  readonly step: ScoringStep;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <p className="last-choice" role="status">
      <strong>{nameOf(step.action)}</strong> <ReadingText reading={step.answer} />
      {step.before && (
        <span className="before">
          {" "}
          {words("progress.entryBefore", { period: scoring.periodBefore ?? "" })}{" "}
          <ReadingText reading={step.before} />
        </span>
      )}{" "}
      {step.state.kind === "saved" && words("progress.entrySaved")}
    </p>
  );
}
