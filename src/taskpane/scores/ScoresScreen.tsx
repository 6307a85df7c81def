import { useMemo, useState, type ReactElement } from "react";
import type { Workbook } from "../../workbook/port";
import { ScoreEntry } from "../entry/ScoreEntry";
import { openWaitingStore } from "../entry/waitingStore";
import { AdmissionPart } from "../admission/AdmissionPart";
import { HomeSitterPart } from "../homeSitters/HomeSitterPart";
import { DistributionChart } from "../meaning/DistributionChart";
import { HeatMap } from "../meaning/HeatMap";
import { NormChanges } from "../meaning/NormChanges";
import { MergeCopies } from "../merge/MergeCopies";
import { NewRound } from "../round/NewRound";
import { ScoreSettings } from "../scoreSettings/ScoreSettings";
import { AgendaTermsPart } from "../terms/AgendaTermsPart";
import { useLanguage } from "../shell/LanguageContext";
import { NeedsCheck } from "../shell/NeedsCheck";
import type { Preferences } from "../shell/preferences";
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
  preferences,
}: {
  readonly pane: Pane;
  readonly workbook: Workbook;
  readonly preferences: Preferences;
}): ReactElement {
  const { words } = useLanguage();
  const [isScoring, setScoring] = useState(false);
  const store = useMemo(() => openWaitingStore(preferences), [preferences]);
  const { result } = pane.state;
  const progress = result?.review.progress ?? [];
  return (
    <OwnWords value={result?.review.progressSettings.words ?? {}}>
      {(progress.length > 0 || isScoring || store.read().length + store.readTexts().length > 0) && (
        <ScoreEntry
          workbook={workbook}
          store={store}
          canBegin={progress.length > 0}
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
      {!isScoring && !result && <NeedsCheck pane={pane} reason={words("pane.scoresNeedCheck")} />}
      {!isScoring && result && (
        <>
          <ScoreOverview pane={pane} result={result} />
          <ScoreSettings result={result} pane={pane} />
          {progress.length > 0 && <MergeCopies workbook={workbook} pane={pane} />}
          <NewRound workbook={workbook} pane={pane} table={progress[0]} />
        </>
      )}
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
  const { progress, progressFigures, homeSitters, admission, agendaTerms } = result.review;
  return (
    <>
      <StaleLine pane={pane} />
      {progress.length + homeSitters.length + admission.length + agendaTerms.length === 0 ? (
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
      {agendaTerms.map((chain) => (
        <AgendaTermsPart
          key={`${chain.sheet} ${chain.headingRow.toString()}`}
          chain={chain}
          onGoTo={pane.goTo}
        />
      ))}
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
