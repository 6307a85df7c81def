import { actorKey } from "../../actors/actorNames";
import { wordStems } from "../../wordStems";
import type { Activity, Mentions } from "../agenda";

interface Said {
  readonly activity: Activity;
  readonly words: readonly string[];
  readonly actors: ReadonlySet<string>;
}

/**
 * The activities that a plan names under more than one ambition: it is one thing, to be counted once. They have the same
 * telling words, and an actor or a kind of time in common; of a single word both, for "Evaluatie" alone says little. A
 * longer text joins them where it begins with the same word, holds all their words, and shares an actor.
 */
export function repeatedActivities(activities: readonly Activity[]): readonly Mentions[] {
  const byWords = new Map<string, Said[][]>();
  const alone: Said[] = [];
  for (const activity of activities) {
    // A numbered step belongs to its own ambition.
    if (activity.text === "" || activity.step !== "") continue;
    const said = saidOf(activity);
    const groups = byWords.get(said.words.join(" ")) ?? [];
    byWords.set(said.words.join(" "), groups);
    const known = groups.find(([first]) => first !== undefined && isSame(first, said));
    if (known) known.push(said);
    else groups.push([said]);
  }
  const repeated: Said[][] = [];
  for (const group of [...byWords.values()].flat()) {
    if (group.length === 1) alone.push(...group);
    else if (areApart(group)) repeated.push(group);
  }
  return repeated
    .map((group) => [...group, ...alone.filter((long) => describesMore(long, group))])
    .map((group) => group.map(({ activity }) => activity).sort((one, other) => one.row - other.row))
    .sort(([one], [other]) => (one?.row ?? 0) - (other?.row ?? 0))
    .flatMap(([first, second, ...more]) => (first && second ? [[first, second, ...more] as const] : []));
}

function saidOf(activity: Activity): Said {
  return { activity, words: wordStems(activity.text), actors: new Set(activity.actors.map(actorKey)) };
}

/** Whether they stand under different ambitions, or different chapters where there are no ambitions. */
function areApart(group: readonly Said[]): boolean {
  const frames = group.map(({ activity: { chapter, ambition } }) => `${chapter}\n${ambition}`);
  return new Set(frames).size > 1;
}

/** Of two with the same words. */
function isSame(one: Said, other: Said): boolean {
  if (one.words.length === 0) return false;
  const [sharesActor, sharesTime] = [haveActorInCommon(one, other), haveTimeInCommon(one, other)];
  return one.words.length > 1 ? sharesActor || sharesTime : sharesActor && sharesTime;
}

function describesMore(long: Said, group: readonly Said[]): boolean {
  const [short] = group;
  return (
    short !== undefined &&
    short.words[0] === long.words[0] &&
    short.words.every((word) => long.words.includes(word)) &&
    group.some((one) => haveActorInCommon(one, long))
  );
}

function haveActorInCommon(one: Said, other: Said): boolean {
  return [...one.actors].some((name) => other.actors.has(name));
}

function haveTimeInCommon({ activity: one }: Said, { activity: other }: Said): boolean {
  if (one.when.kind !== "read" || other.when.kind !== "read") return false;
  const kinds = new Set(one.when.times.map(({ kind }) => kind));
  return other.when.times.some(({ kind }) => kinds.has(kind));
}
