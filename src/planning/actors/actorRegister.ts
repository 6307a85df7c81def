import type { Activity, Agenda } from "../agenda/agenda";
import { countedOnce } from "../agenda/repeated/countedOnce";
import { countedName, NO_SAME_ACTORS, type SameActors } from "./actorDecisions";
import { actorKey, looksAlike } from "./actorNames";

/** An actor with the activities that ask something of it. */
export interface ActorLoad {
  /** As it stands most often; where people made several names one, the name they chose. */
  readonly name: string;
  readonly activities: readonly Activity[];
  /** Other names that may be the same actor: shown, never merged unasked. */
  readonly alike: readonly string[];
  /** Other names that people said are this actor. */
  readonly merged: readonly string[];
}

/**
 * Every actor of a plan, the busiest first. Names that differ in capitals and apostrophes alone are one, and those that
 * people said are. What a plan names under several ambitions asks something of an actor once.
 */
export function actorRegister(
  { activities, repeated }: Pick<Agenda, "activities" | "repeated">,
  same: SameActors = NO_SAME_ACTORS,
): readonly ActorLoad[] {
  const loads = [...actorsByKey(activities, same)].map(([key, found]) => {
    const bySpelling = [...found.spellings].sort(([, one], [, other]) => other - one).map(([name]) => name);
    const name = found.chosen ?? bySpelling[0] ?? "";
    const merged = bySpelling.filter((other) => actorKey(other) !== key);
    return { key, name, merged, activities: countedOnce([...found.activities], repeated) };
  });
  return loads
    .map(({ key, ...load }) => ({
      ...load,
      alike: loads
        .filter((other) => other.key !== key && looksAlike(other.key, key))
        .map((other) => other.name),
    }))
    .sort((one, other) => other.activities.length - one.activities.length);
}

interface FoundActor {
  readonly spellings: Map<string, number>;
  readonly activities: Set<Activity>;
  chosen: string | undefined;
}

function actorsByKey(activities: readonly Activity[], same: SameActors): ReadonlyMap<string, FoundActor> {
  const byKey = new Map<string, FoundActor>();
  for (const activity of activities) {
    for (const actor of activity.actors) {
      const counted = countedName(actor, same);
      const key = actorKey(counted);
      const found: FoundActor = byKey.get(key) ?? {
        spellings: new Map<string, number>(),
        activities: new Set<Activity>(),
        chosen: undefined,
      };
      byKey.set(key, found);
      if (key !== actorKey(actor)) found.chosen = counted;
      found.spellings.set(actor, (found.spellings.get(actor) ?? 0) + 1);
      found.activities.add(activity);
    }
  }
  return byKey;
}
