import { useState, type ReactElement } from "react";
import type { Workbook } from "../../workbook/port";
import { ScoreEntry } from "../entry/ScoreEntry";
import { AdmissionPart } from "../admission/AdmissionPart";
import { HomeSitterPart } from "../homeSitters/HomeSitterPart";
import { DistributionChart } from "../meaning/DistributionChart";
import { HeatMap } from "../meaning/HeatMap";
import { NormChanges } from "../meaning/NormChanges";
import { MergeCopies } from "../merge/MergeCopies";
import { NewRound } from "../round/NewRound";
import { ScoreSettings } from "../scoreSettings/ScoreSettings";
import { useLanguage } from "../shell/LanguageContext";
import { NeedsCheck } from "../shell/NeedsCheck";
import { StaleLine } from "../shell/StaleLine";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { Colouring } from "./Colouring";
import { figuresByTable } from "./figuresByTable";
import { Legend } from "./Legend";
import { OwnWords } from "./OwnWords";
import { ScoreTable } from "./ScoreTable";

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
      {!isScoring && <ScoreSettings result={result} pane={pane} />}
      {!isScoring && progress.length > 0 && <MergeCopies workbook={workbook} pane={pane} />}
      {!isScoring && <NewRound workbook={workbook} pane={pane} table={progress[0]} />}
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
  const { progress, progressFigures, homeSitters, admission } = result.review;
  return (
    <>
      <StaleLine pane={pane} />
      {progress.length + homeSitters.length + admission.length === 0 ? (
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
      {admission.map((table) => (
        <AdmissionPart
          key={`${table.sheet} ${table.headingRow.toString()}`}
          table={table}
          progress={progress}
          onGoTo={pane.goTo}
        />
      ))}
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
