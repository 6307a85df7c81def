import { lazy, useMemo, type ReactElement } from "react";
import { ExpiredAcceptances } from "../decide/ExpiredAcceptances";
import { ControlSheetButton } from "../remedies/ControlSheetButton";
import { useLanguage } from "../shell/LanguageContext";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { CoverageLine } from "./CoverageLine";
import { FindingGroups } from "./FindingGroups";
import { OverheadTable } from "./OverheadTable";
import { Fold } from "./Fold";
import { FurtherParts } from "./FurtherParts";
import { countFindings, overviewText } from "./overview";
import { MainFigureList } from "./MainFigureList";
import { ReadLine } from "./ReadLine";
import { SheetUnits, sheetUnits } from "./SheetUnits";

const ReadingPart = lazy(async () => ({ default: (await import("../reading/ReadingPart")).ReadingPart }));

/** The outcome of a check. Once the workbook has changed it is dimmed, and as usable as before. */
export function CheckResults({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const language = useLanguage();
  const { review } = result;
  const units = useMemo(() => sheetUnits(review.budgets), [review]);
  const tables = new Set([...review.budgets, ...review.progress].map(({ sheet }) => sheet));
  const isStale = pane.state.changes.length > 0;
  return (
    <div className={isStale ? "results stale" : "results"}>
      <h2 className="overview">{overviewText(review, language)}</h2>
      {countFindings(review.findings).errors === 0 && <NoErrors result={result} />}
      <ReadLine review={review} />
      <CoverageLine coverage={review.coverage} />
      <MainFigureList review={review} pane={pane} />
      <SheetUnits value={units}>
        <FindingGroups result={result} pane={pane} />
      </SheetUnits>
      <Fold title={language.words(tables.size > 1 ? "reading.titleMany" : "reading.title")}>
        <ReadingPart result={result} pane={pane} />
      </Fold>
      {review.findings.length + review.accepted.length > 0 && (
        <ControlSheetButton review={review} pane={pane} />
      )}
      <ExpiredAcceptances expired={review.expired} pane={pane} />
      {review.overhead.length > 0 && <OverheadTable figures={review.overhead} onGoTo={pane.goTo} />}
      <FurtherParts result={result} pane={pane} />
    </div>
  );
}

/** An empty list is a result too, and never without how much was checked and what was not: why stands beneath it, once. */
function NoErrors({ result: { review } }: { readonly result: CheckResult }): ReactElement {
  const { words } = useLanguage();
  const { performed, skipped } = review.coverage;
  const hasAcceptedError = review.accepted.some(({ severity }) => severity === "error");
  if (performed === 0) {
    return (
      <div className="nothing">
        <p>{words("pane.nothingChecked")}</p>
        <p>{words("pane.nothingCheckedHow")}</p>
      </div>
    );
  }
  return (
    <p>
      {words(hasAcceptedError ? "pane.noOtherErrors" : "pane.noErrors", { count: performed })}
      {skipped.length > 0 && ` ${words("pane.noErrorsSkipped", { count: skipped.length })}`}
    </p>
  );
}
