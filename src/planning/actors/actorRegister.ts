import { actorKey, looksAlike } from "./actorNames";
import type { Activity } from "../agenda/agenda";

/** An actor with the activities that ask something of it. */
export interface ActorLoad {
  /** As it stands most often. */
  readonly name: string;
  readonly activities: readonly Activity[];
  /** Other names that may be the same actor: shown, never merged unasked. */
  readonly alike: readonly string[];
}

/** Every actor of a plan, the busiest first. Names that differ in capitals and apostrophes alone are one. */
export function actorRegister(activities: readonly Activity[]): readonly ActorLoad[] {
  const byKey = new Map<
    string,
    { readonly spellings: Map<string, number>; readonly activities: Set<Activity> }
  >();
  for (const activity of activities) {
    for (const actor of activity.actors) {
      const key = actorKey(actor);
      const found = byKey.get(key) ?? {
        spellings: new Map<string, number>(),
        activities: new Set<Activity>(),
      };
      byKey.set(key, found);
      found.spellings.set(actor, (found.spellings.get(actor) ?? 0) + 1);
      found.activities.add(activity);
    }
  }
  const loads = [...byKey].map(([key, found]) => ({
    key,
    name: [...found.spellings].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "",
    activities: [...found.activities],
  }));
  return loads
    .map(({ key, name, activities: asked }) => ({
      name,
      activities: asked,
      alike: loads
        .filter((other) => other.key !== key && looksAlike(other.key, key))
        .map((other) => other.name),
    }))
    .sort((one, other) => other.activities.length - one.activities.length);
}
