import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sameActorSetting, type SameActors } from "../../planning/actors/actorDecisions";
import { actorRegister, type ActorLoad } from "../../planning/actors/actorRegister";
import type { Agenda } from "../../planning/agenda/agenda";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { ActivityList } from "./ActivityList";

/** Who is asked how much, and what. Names that look alike become one only where the user says so, and apart again. */
export function ActorList({
  agenda,
  same,
  pane,
}: {
  readonly agenda: Agenda;
  readonly same: SameActors;
  readonly pane: Pane;
}): ReactElement | null {
  const { words } = useLanguage();
  const actors = actorRegister(agenda, same);
  if (actors.length === 0) return null;
  return (
    <details>
      <summary>{`${words("planning.actors")} (${actors.length.toString()})`}</summary>
      <ul className="actions">
        {actors.map((actor) => (
          <Actor key={actor.name} actor={actor} agenda={agenda} pane={pane} />
        ))}
      </ul>
    </details>
  );
}

function Actor({
  actor: { name, activities, alike, merged },
  agenda,
  pane,
}: {
  readonly actor: ActorLoad;
  readonly agenda: Agenda;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <li>
      <ActivityList name={name} activities={activities} agenda={agenda} onGoTo={pane.goTo} />
      {alike.length > 0 && <p>{words("planning.alike", { names: alike.join(", ") })}</p>}
      {merged.length > 0 && <p>{words("agendaMatch.mergedNames", { names: merged.join(", ") })}</p>}
      {alike.length + merged.length > 0 && (
        <div className="buttons">
          {alike.map((other) => (
            <Button
              key={other}
              size="small"
              disabledFocusable={isBusy(pane)}
              onClick={() => {
                const settings = [sameActorSetting(other, name)];
                pane.decide({ kind: "set", settings }, "agendaMatch.sameActorDone");
              }}
            >
              {words("agendaMatch.sameActor", { other, name })}
            </Button>
          ))}
          {merged.map((other) => (
            <Button
              key={other}
              size="small"
              disabledFocusable={isBusy(pane)}
              onClick={() => {
                const settings = [sameActorSetting(other, "")];
                pane.decide({ kind: "set", settings }, "agendaMatch.sameActorWithdrawn");
              }}
            >
              {words("agendaMatch.sameActorWithdraw", { name: other })}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
