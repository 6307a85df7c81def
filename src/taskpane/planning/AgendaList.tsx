import { useId, useState, type ReactElement } from "react";
import type { SameActors } from "../../planning/actors/actorDecisions";
import type { Activity, Agenda } from "../../planning/agenda/agenda";
import { agendaSummary, repetitionMessages } from "../../planning/agenda/agendaSummary";
import { loadMessages } from "../../planning/time/loadMessages";
import { quarterName } from "../../planning/time/quarterName";
import { yearLoad } from "../../planning/time/quarters";
import { monthName } from "../../planning/time/whenMessages";
import type { Workbook } from "../../workbook/port";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { ActivityList } from "./ActivityList";
import { ActorList } from "./ActorList";
import { PlanPart } from "./PlanPart";
import { StatusPart } from "./StatusPart";
import { WhenList } from "./WhenList";

/** One plan: what is planned in each quarter or month of its year, what recurs, what has no time, and who does what. */
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
  const [isByMonth, setByMonth] = useState(false);
  const id = useId();
  const lists: readonly (readonly [title: string, activities: readonly Activity[]])[] = [
    ...quarters.flatMap(({ activities, months }, index) =>
      isByMonth
        ? months.map((one) => [say(monthName(one.month)), one.activities] as const)
        : [[words(quarterName(kind, index)), activities] as const],
    ),
    [words("planning.recurring"), recurring],
    [words("planning.undated"), undated],
  ];
  return (
    <PlanPart title={title} summary={<p>{say(agendaSummary(agenda))}</p>}>
      {[...repetitionMessages(agenda), ...loadMessages(agenda)].map((one) => (
        <p key={one.key}>{say(one)}</p>
      ))}
      <p>
        <label htmlFor={id}>{words("pane.plansShowBy")}</label>{" "}
        <select
          id={id}
          value={isByMonth ? "month" : "quarter"}
          onChange={({ target }) => {
            setByMonth(target.value === "month");
          }}
        >
          <option value="quarter">{words("when.quarter")}</option>
          <option value="month">{words("when.month")}</option>
        </select>
      </p>
      {lists.map(([name, activities]) => (
        <ActivityList key={name} name={name} activities={activities} agenda={agenda} onGoTo={pane.goTo} />
      ))}
      <WhenList activities={agenda.activities} />
      <ActorList agenda={agenda} same={same} pane={pane} />
      <StatusPart agenda={agenda} pane={pane} workbook={workbook} />
    </PlanPart>
  );
}
