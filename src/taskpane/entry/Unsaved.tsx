import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { nameOf } from "../../progress/explanations/checkExplanations";
import { readScore } from "../../progress/reading/readScore";
import type { Scoring, ScoringEvent } from "../../progress/scoring";
import { failureMessage } from "../shell/failureMessage";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import { ReadingText } from "./ReadingText";

/** The scores that are not in the workbook yet: refused by Excel, or changed by somebody else meanwhile. */
export function Unsaved({
  scoring,
  onEvent,
}: {
  readonly scoring: Scoring;
  readonly onEvent: (event: ScoringEvent) => void;
}): ReactElement | null {
  const { say, words } = useLanguage();
  const open = scoring.steps.flatMap((step, index) =>
    step.state.kind === "waiting" || step.state.kind === "conflict" ? [{ ...step, index }] : [],
  );
  if (open.length === 0) return null;
  return (
    <div role="alert">
      {open.map(({ action, answer, state, index }) =>
        state.kind === "waiting" ? (
          <Notice
            key={index}
            intent="warning"
            text={words("progress.entryWaiting", { code: nameOf(action) })}
          >
            <p>{say(failureMessage(state.failure))}</p>
          </Notice>
        ) : (
          <Notice
            key={index}
            intent="warning"
            text={words("progress.entryConflict", { code: nameOf(action) })}
            actions={
              <>
                <Button
                  size="small"
                  onClick={() => {
                    onEvent({ kind: "resolved", step: index, keep: "mine" });
                  }}
                >
                  {words("progress.entryMine")}
                </Button>
                <Button
                  size="small"
                  onClick={() => {
                    onEvent({ kind: "resolved", step: index, keep: "theirs" });
                  }}
                >
                  {words("progress.entryTheirs")}
                </Button>
              </>
            }
          >
            <p>
              {words("progress.entryYours")} <ReadingText reading={answer} />
            </p>
            <p>
              {words("progress.entryInCell")}{" "}
              <ReadingText reading={state.kind === "conflict" ? readScore(state.theirs) : answer} />
            </p>
          </Notice>
        ),
      )}
    </div>
  );
}
