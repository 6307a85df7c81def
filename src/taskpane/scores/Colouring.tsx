import { Button } from "@fluentui/react-components";
import { useContext, type ReactElement } from "react";
import type { Language } from "../../language/language";
import { message } from "../../language/messages";
import { scoreCellCount } from "../../progress/colours/colourScores";
import { LEGEND_HEADINGS, type LegendWords } from "../../progress/colours/legend";
import { ABOVE_NORM, BELOW_NORM } from "../../progress/colours/normMarks";
import {
  colourEdits,
  coloursNow,
  legendEdits,
  limitEdits,
  removalEdits,
} from "../../progress/colours/ownMarks";
import type { Score } from "../../progress/progress";
import { tablesIn } from "../../progress/reading/tablesIn";
import type { ProgressSettings } from "../../progress/settings/progressSettings";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import { useIsLate } from "../shell/useIsLate";
import { isBusy } from "../state/isBusy";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { OwnWords } from "./OwnWords";
import { SCORE_WORDS } from "./scoreWords";

/** After this a change that is not in the workbook yet is said to be on its way. */
const SLOW_MILLISECONDS = 1000;

/** The buttons that put colours, a legend and limits around scores and take them off, and what came of it. */
export function Colouring({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement | null {
  const { say, words } = useLanguage();
  const { review, colouredSheets, isFollowed } = result;
  const { activity, changes, deed, decided } = pane.state;
  const ownWords = useContext(OwnWords);
  const cells = scoreCellCount(review.progress);
  const isLate = useIsLate(activity.kind === "writing", SLOW_MILLISECONDS);
  const isAtWork = isBusy(pane);
  const done = deed ?? decided;
  if (cells === 0 && colouredSheets.length === 0 && review.legends.length === 0) return null;
  return (
    <>
      <div className="buttons">
        {cells > 0 && (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isAtWork}
              onClick={() => {
                // Nothing changed since the check: what it read is what stands there, and one round trip will do.
                if (isFollowed && changes.length === 0) {
                  const edits = colourEdits(review.progress, review.legends);
                  pane.apply(edits, message("pane.scoresColoured", { count: cells }));
                  return;
                }
                pane.apply(coloursNow, (snapshot) =>
                  message("pane.scoresColoured", { count: scoreCellCount(tablesIn(snapshot)) }),
                );
              }}
            >
              {words("pane.scoresColour", { count: cells })}
            </Button>
            <Button
              disabledFocusable={isAtWork}
              onClick={() => {
                const told = legendWords(words, ownWords);
                pane.mend((snapshot) => legendEdits(snapshot, told), message("pane.marksLegendDone"));
              }}
            >
              {words("pane.marksLegend")}
            </Button>
            <Button
              disabledFocusable={isAtWork}
              onClick={() => {
                const told = {
                  title: words("pane.marksLimitTitle"),
                  message: words("pane.marksLimitMessage"),
                };
                pane.apply(
                  (snapshot) => limitEdits(tablesIn(snapshot), told),
                  (snapshot) => message("pane.marksLimitDone", { count: scoreCellCount(tablesIn(snapshot)) }),
                );
              }}
            >
              {words("pane.marksLimit", { count: cells })}
            </Button>
          </>
        )}
        <Button
          disabledFocusable={isAtWork}
          onClick={() => {
            pane.mend(removalEdits, message("pane.scoresRemoved"));
          }}
        >
          {words("pane.scoresRemove")}
        </Button>
      </div>
      {isLate && <p role="status">{words("pane.writingSlow")}</p>}
      {done ? (
        <Notice intent="success" text={say(done)}>
          {done.key === "pane.marksLimitDone" && <p>{words("pane.marksLimitPaste")}</p>}
          <p>{words("pane.undoHint")}</p>
        </Notice>
      ) : (
        <p className="hint">{words("pane.scoresEffect")}</p>
      )}
    </>
  );
}

/** A legend on the sheet stands there for everybody, also without the pane: it says it all. */
function legendWords(words: Language["words"], ownWords: ProgressSettings["words"]): LegendWords {
  const line = (score: Score): string =>
    words("pane.marksLegendLine", {
      word: ownWords[score] ?? words(SCORE_WORDS[score].word),
      meaning: words(SCORE_WORDS[score].meaning),
    });
  const heading = LEGEND_HEADINGS.find((one) => one === words("pane.marksLegendHeading"));
  return {
    heading: heading ?? LEGEND_HEADINGS[0],
    scores: { 1: line(1), 2: line(2), 3: line(3), 4: line(4), 5: line(5) },
    others: [
      [words("pane.marksLegendNothing"), words("progress.empty")],
      [BELOW_NORM, words("pane.marksLegendBelow")],
      [ABOVE_NORM, words("pane.marksLegendAbove")],
    ],
  };
}
