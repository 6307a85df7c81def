import type { ReactElement } from "react";
import type { SameActors } from "../../planning/actors/actorDecisions";
import type { Activity, Agenda } from "../../planning/agenda/agenda";
import { agendaSummary, repetitionMessages } from "../../planning/agenda/agendaSummary";
import { loadMessages } from "../../planning/time/loadMessages";
import { quarterName } from "../../planning/time/quarterName";
import { yearLoad } from "../../planning/time/quarters";
import type { CellAddress } from "../../workbook/address";
import type { Workbook } from "../../workbook/port";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { ActorList } from "./ActorList";
import { PlanPart } from "./PlanPart";
import { StatusPart } from "./StatusPart";
import { WhenList } from "./WhenList";

/** One plan: what is planned in each quarter of its year, what recurs, what has no time, and who does what. */
export function AgendaList({
  agenda,
  same,
  pane,
  workbook,
}: {
  readonly agenda: Agenda;
  readonly same: SameActors;
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const { say, words } = useLanguage();
  const { kind, quarters, recurring, undated } = yearLoad(agenda);
  const title = words("planning.agenda", { sheet: agenda.sheet });
  const lists: readonly (readonly [title: string, activities: readonly Activity[]])[] = [
    ...quarters.map(({ activities }, index) => [words(quarterName(kind, index)), activities] as const),
    [words("planning.recurring"), recurring],
    [words("planning.undated"), undated],
  ];
  return (
    <PlanPart title={title} summary={<p>{say(agendaSummary(agenda))}</p>}>
      {[...repetitionMessages(agenda), ...loadMessages(agenda)].map((one) => (
        <p key={one.key}>{say(one)}</p>
      ))}
      {lists.map(([name, activities]) => (
        <ActivityList key={name} name={name} activities={activities} agenda={agenda} onGoTo={pane.goTo} />
      ))}
      <WhenList activities={agenda.activities} />
      <ActorList agenda={agenda} same={same} pane={pane} />
      <StatusPart agenda={agenda} pane={pane} workbook={workbook} />
    </PlanPart>
  );
}

function ActivityList({
  name,
  activities,
  agenda,
  onGoTo,
}: {
  readonly name: string;
  readonly activities: readonly Activity[];
  readonly agenda: Agenda;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement | null {
  const { words } = useLanguage();
  if (activities.length === 0) return null;
  const column = agenda.columns.get("activity") ?? 1;
  return (
    <details>
      <summary>{`${name} (${activities.length.toString()})`}</summary>
      <ul className="actions">
        {activities.map((activity) => {
          const cell = { sheet: agenda.sheet, row: activity.row, column };
          return (
            <li key={`${activity.row.toString()} ${activity.step} ${activity.text}`}>
              <p>
                {activity.text} <CellLink cell={cell} near={cell} onGoTo={onGoTo} />
              </p>
              <p>
                {activity.whenText === "" ? words("planning.noTime") : activity.whenText}
                {activity.whoText !== "" && ` · ${activity.whoText}`}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
