import { useMemo, type ReactElement } from "react";
import { readAgendaDecisions } from "../../planning/agenda/agendaDecisions";
import { compareWithEarlier } from "../../review/plans/compareWithEarlier";
import type { Review } from "../../review/review";
import { PickEarlier } from "../compare/PickEarlier";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { ComparisonList } from "./ComparisonList";

/** The agendas of this workbook beside those of an earlier file that is picked here. */
export function EarlierAgenda({
  review,
  pane,
}: {
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  return (
    <PickEarlier>{(earlier) => <Comparisons earlier={earlier} review={review} pane={pane} />}</PickEarlier>
  );
}

function Comparisons({
  earlier,
  review,
  pane,
}: {
  readonly earlier: Review;
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const comparisons = useMemo(() => compareWithEarlier(earlier, review), [earlier, review]);
  const decisions = useMemo(() => readAgendaDecisions(review.decisions), [review]);
  if (comparisons.length === 0) return <p>{words("agendaMatch.earlierNone")}</p>;
  return (
    <>
      {comparisons.map((comparison) => (
        <ComparisonList
          key={`${comparison.after.sheet} ${comparison.after.headingRow.toString()}`}
          comparison={comparison}
          decisions={decisions}
          pane={pane}
          earlierFile={earlier.name}
        />
      ))}
    </>
  );
}
