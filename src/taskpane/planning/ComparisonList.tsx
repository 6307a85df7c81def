import type { ReactElement } from "react";
import { activitiesBefore } from "../../planning/agenda/activitiesBefore";
import type { Activity, Agenda } from "../../planning/agenda/agenda";
import type { AgendaDecision } from "../../planning/agenda/agendaDecisions";
import type { AgendaComparison } from "../../planning/agenda/compareAgendas";
import { comparisonSummary } from "../../planning/agenda/comparisonSummary";
import { hasEnd } from "../../planning/agenda/endedBefore";
import { addressText, type CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { MatchItem } from "./MatchItem";
import { PlanPart } from "./PlanPart";

/**
 * Two agendas beside each other: what came back and how sure that is, what is new, what is no longer mentioned. People
 * confirm or correct each match. `earlierFile` names the file that the earlier agenda is from, if it is another one.
 */
export function ComparisonList({
  comparison,
  decisions,
  pane,
  earlierFile,
}: {
  readonly comparison: AgendaComparison;
  readonly decisions: readonly AgendaDecision[];
  readonly pane: Pane;
  readonly earlierFile?: string;
}): ReactElement {
  const { say, words } = useLanguage();
  const { before, after, added } = comparison;
  const { matched, gone } = activitiesBefore(comparison, decisions);
  const title =
    earlierFile === undefined
      ? words("planning.comparison", { before: before.sheet, after: after.sheet })
      : words("planning.comparison", { before: `${before.sheet} (${earlierFile})`, after: after.sheet });
  const placeBefore = (activity: Activity): ReactElement => {
    const cell = placeOf(before, activity);
    // A cell of another file cannot be gone to.
    return earlierFile === undefined ? (
      <CellLink cell={cell} near={undefined} onGoTo={pane.goTo} />
    ) : (
      <span className="hint">{addressText(cell)}</span>
    );
  };
  const placeAfter = (activity: Activity): ReactElement => (
    <CellLink cell={placeOf(after, activity)} near={undefined} onGoTo={pane.goTo} />
  );
  const items = (activities: typeof matched): ReactElement => (
    <ul className="actions">
      {activities.map((activity) => (
        <MatchItem
          key={`${activity.before.row.toString()} ${activity.before.step}`}
          activity={activity}
          candidates={after.activities}
          placeBefore={placeBefore}
          placeAfter={placeAfter}
          pane={pane}
        />
      ))}
    </ul>
  );
  return (
    <PlanPart title={title} summary={<p>{say(comparisonSummary(comparison))}</p>}>
      {matched.length > 0 && (
        <details>
          <summary>{`${words("planning.matched")} (${matched.length.toString()})`}</summary>
          <p className="hint">{words("agendaMatch.hint")}</p>
          {items(matched)}
        </details>
      )}
      {added.length > 0 && (
        <details>
          <summary>{`${words("planning.added")} (${added.length.toString()})`}</summary>
          <ul className="actions">
            {added.map((activity) => (
              <li key={`${activity.row.toString()} ${activity.step}`}>
                <p>
                  {activity.text} {placeAfter(activity)}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {gone.length > 0 && (
        <details>
          <summary>{`${words("planning.noLongerMentioned")} (${gone.length.toString()})`}</summary>
          {gone.some((one) => hasEnd(one.before)) && (
            <p className="hint">
              {words("agendaMatch.ended", { count: gone.filter((one) => hasEnd(one.before)).length })}
            </p>
          )}
          {items(gone)}
        </details>
      )}
    </PlanPart>
  );
}

function placeOf({ sheet, columns }: Agenda, { row }: Activity): CellAddress {
  return { sheet, row, column: columns.get("activity") ?? 1 };
}
