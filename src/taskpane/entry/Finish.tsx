import type { ReactElement } from "react";
import { asksExplanation, nameOf } from "../../progress/explanations/checkExplanations";
import { explanationOf, type Explanation } from "../../progress/explanations/explanations";
import type { Scoring } from "../../progress/scoring";
import { takeFocus } from "./takeFocus";
import { useLanguage } from "../shell/LanguageContext";

/** What is still missing, with a link to each action. It locks nothing: everything can still be changed. */
export function Finish({
  scoring,
  explanations,
  onGo,
}: {
  readonly scoring: Scoring;
  readonly explanations: readonly Explanation[];
  readonly onGo: (step: number, isForExplanation: boolean) => void;
}): ReactElement {
  const { words } = useLanguage();
  const steps = scoring.steps.map((step, index) => ({ ...step, index, name: nameOf(step.action) }));
  const unscored = steps.filter(({ answer }) => answer.kind !== "score");
  const unsaved = steps.filter(({ state }) => state.kind !== "held" && state.kind !== "saved");
  const unexplained = steps.filter(
    ({ answer, name }) =>
      answer.kind === "score" &&
      asksExplanation(answer.score) &&
      !explanationOf(explanations, name, scoring.period),
  );
  const lists = [
    { key: "progress.entryMissingScores", steps: unscored, isForExplanation: false },
    { key: "progress.entryMissingSaved", steps: unsaved, isForExplanation: false },
    { key: "progress.entryMissingExplanations", steps: unexplained, isForExplanation: true },
  ] as const;
  const open = lists.filter((list) => list.steps.length > 0);
  return (
    <div role="status" tabIndex={-1} ref={takeFocus}>
      {open.length === 0 && <p>{words("progress.entryComplete", { period: scoring.period })}</p>}
      {open.map((list) => (
        <div key={list.key}>
          <p>{words(list.key, { count: list.steps.length })}</p>
          <ul className="actions">
            {list.steps.map(({ index, name, action }) => (
              <li key={index}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onGo(index, list.isForExplanation);
                  }}
                >
                  {name === action.plan ? name : `${name} ${action.plan}`}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
