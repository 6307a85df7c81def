import { useMemo, type ReactElement } from "react";
import type { Thresholds } from "../../budget/thresholds";
import { readingChangeText } from "../../report/budget/readingChangeText";
import { compareReviews } from "../../review/compareReviews";
import { namedOnce } from "../../review/namedOnce";
import type { Review } from "../../review/review";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { ChangeTable } from "./ChangeTable";
import { FindingChangeLists } from "./FindingChangeLists";
import { PickEarlier } from "./PickEarlier";

/** This workbook beside an earlier version: a file is picked, read here and sent nowhere. */
export function EarlierVersion({
  review,
  thresholds,
  pane,
}: {
  readonly review: Review;
  readonly thresholds: Thresholds;
  readonly pane: Pane;
}): ReactElement {
  return (
    <PickEarlier>
      {(earlier) => <Versions earlier={earlier} later={review} thresholds={thresholds} pane={pane} />}
    </PickEarlier>
  );
}

/** How the sheets are printed otherwise, the amounts that changed, and what became of the findings. */
function Versions({
  earlier,
  later,
  thresholds,
  pane,
}: {
  readonly earlier: Review;
  readonly later: Review;
  readonly thresholds: Thresholds;
  readonly pane: Pane;
}): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const comparison = useMemo(() => compareReviews(earlier, later), [earlier, later]);
  const columns = useMemo(() => namedOnce(comparison.columns), [comparison]);
  const otherwise = [
    ...comparison.readings.map((one) => readingChangeText(one, language)),
    ...comparison.withoutCounterpart.map((sheet) => words("versions.withoutCounterpart", { sheet })),
    ...comparison.dropped.map((sheet) => words("versions.droppedBudget", { sheet })),
  ];
  return (
    <>
      {otherwise.length > 0 && (
        <>
          <h5>{words("versions.readings")}</h5>
          <ul className="hints">
            {otherwise.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {columns.length === 0 && <p>{words("versions.nothingAtAll")}</p>}
      {columns.map((column) => (
        <ChangeTable
          key={`${column.sheet} ${column.after}`}
          comparison={column}
          headings={[
            words("versions.was", { period: column.before }),
            words("versions.is", { period: column.after }),
          ]}
          thresholds={thresholds}
          pane={pane}
        />
      ))}
      <FindingChangeLists changes={comparison} pane={pane} />
    </>
  );
}
