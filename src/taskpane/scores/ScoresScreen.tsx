import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { message } from "../../language/messages";
import { scoreCellCount } from "../../progress/colours/colourScores";
import type { Workbook } from "../../workbook/port";
import { ScoreEntry } from "../entry/ScoreEntry";
import { HomeSitterPart } from "../homeSitters/HomeSitterPart";
import { DistributionChart } from "../meaning/DistributionChart";
import { HeatMap } from "../meaning/HeatMap";
import { NormChanges } from "../meaning/NormChanges";
import { MergeCopies } from "../merge/MergeCopies";
import { NewRound } from "../round/NewRound";
import { useLanguage } from "../shell/LanguageContext";
import { NeedsCheck } from "../shell/NeedsCheck";
import { Notice } from "../shell/Notice";
import { StaleLine } from "../shell/StaleLine";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { colourEdits, removalEdits } from "./colourEdits";
import { figuresByTable } from "./figuresByTable";
import { useIsLate } from "../shell/useIsLate";
import { Legend } from "./Legend";
import { OwnWords } from "./OwnWords";
import { ScoreTable } from "./ScoreTable";

/** After this a change that is not in the workbook yet is said to be on its way. */
const SLOW_MILLISECONDS = 1000;

/** Scores: how many actions have which score in each period, what asks for attention, and colouring the cells. */
export function ScoresScreen({
  pane,
  workbook,
}: {
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const { words } = useLanguage();
  const [isScoring, setScoring] = useState(false);
  const { result } = pane.state;
  if (!result) return <NeedsCheck pane={pane} reason={words("pane.scoresNeedCheck")} />;
  const { progress, progressSettings } = result.review;
  return (
    <OwnWords value={progressSettings.words}>
      {progress.length > 0 && (
        <ScoreEntry
          workbook={workbook}
          isOpen={isScoring}
          onOpen={() => {
            setScoring(true);
          }}
          onClose={() => {
            setScoring(false);
            pane.check();
          }}
        />
      )}
      {!isScoring && <ScoreOverview pane={pane} result={result} />}
      {!isScoring && progress.length > 0 && <MergeCopies workbook={workbook} pane={pane} />}
      {!isScoring && progress[0] && <NewRound workbook={workbook} pane={pane} table={progress[0]} />}
    </OwnWords>
  );
}

/** What the scores say, as they were checked last. */
function ScoreOverview({
  pane,
  result,
}: {
  readonly pane: Pane;
  readonly result: CheckResult;
}): ReactElement {
  const { words } = useLanguage();
  const { progress, progressFigures, homeSitters } = result.review;
  return (
    <>
      <StaleLine pane={pane} />
      {progress.length + homeSitters.length === 0 ? (
        <div className="nothing">
          <p>{words("pane.scoresNone")}</p>
          <p>{words("pane.scoresNoneHow")}</p>
        </div>
      ) : undefined}
      <Colouring result={result} pane={pane} />
      {figuresByTable(progress, progressFigures).map((entry, index) => (
        <div key={index}>
          <ScoreTable {...entry} onGoTo={pane.goTo} />
          <NormChanges figures={entry.figures} onGoTo={pane.goTo} />
          <DistributionChart figures={entry.figures} />
          <HeatMap table={entry.table} />
        </div>
      ))}
      {progress.length > 0 && <Legend />}
      {homeSitters.map((register) => (
        <HomeSitterPart
          key={`${register.sheet} ${register.headingRow.toString()}`}
          register={register}
          onGoTo={pane.goTo}
        />
      ))}
    </>
  );
}

/** The two buttons that change the workbook, each naming what it changes, and what came of it. */
function Colouring({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement | null {
  const { say, words } = useLanguage();
  const { activity, deed } = pane.state;
  const cells = scoreCellCount(result.review.progress);
  const removals = removalEdits(result);
  const isLate = useIsLate(activity.kind === "writing", SLOW_MILLISECONDS);
  const isBusy = activity.kind !== "idle";
  if (removals.length === 0) return null;
  return (
    <>
      <div className="buttons">
        {cells > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => {
              const edits = colourEdits(result.review.progress);
              pane.apply(edits, message("pane.scoresColoured", { count: cells }));
            }}
          >
            {words("pane.scoresColour", { count: cells })}
          </Button>
        )}
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            pane.apply(removals, message("pane.scoresRemoved"));
          }}
        >
          {words("pane.scoresRemove")}
        </Button>
      </div>
      {isLate && <p role="status">{words("pane.writingSlow")}</p>}
      {deed ? (
        <Notice intent="success" text={say(deed)}>
          <p>{words("pane.undoHint")}</p>
        </Notice>
      ) : (
        <p className="hint">{words("pane.scoresEffect")}</p>
      )}
    </>
  );
}
