import type { ReactElement } from "react";
import type { Activity, Agenda } from "../../planning/agenda/agenda";
import { SURE_SCORE, type AgendaComparison } from "../../planning/agenda/compareAgendas";
import { comparisonSummary } from "../../planning/agenda/comparisonSummary";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import { WordDifferences } from "./WordDifferences";

/** Two agendas beside each other: what came back and how sure that is, what is new, what is no longer mentioned. */
export function ComparisonList({
  comparison,
  onGoTo,
}: {
  readonly comparison: AgendaComparison;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { say, words } = useLanguage();
  const { before, after, pairs, added, noLongerMentioned } = comparison;
  const title = words("planning.comparison", { before: before.sheet, after: after.sheet });
  const link = (agenda: Agenda, activity: Activity): ReactElement => (
    <CellLink cell={placeOf(agenda, activity)} near={undefined} onGoTo={onGoTo} />
  );
  const plainList = (name: string, agenda: Agenda, activities: readonly Activity[]): ReactElement | null =>
    activities.length === 0 ? null : (
      <details>
        <summary>{`${name} (${activities.length.toString()})`}</summary>
        <ul className="actions">
          {activities.map((activity) => (
            <li key={activity.row}>
              <p>
                {activity.text} {link(agenda, activity)}
              </p>
            </li>
          ))}
        </ul>
      </details>
    );
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{say(comparisonSummary(comparison))}</p>
      {pairs.length > 0 && (
        <details>
          <summary>{`${words("planning.matched")} (${pairs.length.toString()})`}</summary>
          <p className="hint">{words("planning.comparisonHint")}</p>
          <ul className="actions">
            {pairs.map(({ before: one, after: other, fate, likeness, isDecided }) => (
              <li key={`${one.row.toString()} ${other.row.toString()}`}>
                <p>
                  <strong>{words(`planning.fate.${fate}`)}</strong>,{" "}
                  {isDecided
                    ? words("planning.decidedByYou")
                    : words("planning.score", { score: Math.round(likeness.score * 100) })}
                  {!isDecided && likeness.score < SURE_SCORE && `, ${words("planning.doubtful")}`}
                </p>
                <p>
                  <WordDifferences before={one.text} after={other.text} />
                </p>
                <p>
                  {link(before, one)} {link(after, other)}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {plainList(words("planning.added"), after, added)}
      {plainList(words("planning.noLongerMentioned"), before, noLongerMentioned)}
    </section>
  );
}

function placeOf({ sheet, columns }: Agenda, { row }: Activity): CellAddress {
  return { sheet, row, column: columns.get("activity") ?? 1 };
}
