import type { Activity, Mentions } from "../agenda";

/** The activities of a list, where those that are one and the same stand in it once: as they are mentioned first. */
export function countedOnce(list: readonly Activity[], repeated: readonly Mentions[]): readonly Activity[] {
  const seen = new Set<Mentions>();
  return list.filter((activity) => {
    const mentions = repeated.find((one) => one.includes(activity));
    if (mentions === undefined) return true;
    if (seen.has(mentions)) return false;
    seen.add(mentions);
    return true;
  });
}
