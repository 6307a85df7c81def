import type { PeilEntry } from "../../workbook/peilSheet";
import type { PeilSetting } from "../../workbook/changePeil";
import { actorKey } from "./actorNames";

const SETTING = /^zelfde uitvoerder\s*:\s*(.+)$/i;

/** Names that people said are one actor: by its key, the name that counts. */
export type SameActors = ReadonlyMap<string, string>;

/** Nobody decided anything. */
export const NO_SAME_ACTORS: SameActors = new Map();

/** Reads the decisions "Zelfde uitvoerder: name" with as value the name that counts. */
export function readSameActors(entries: readonly Pick<PeilEntry, "name" | "value">[]): SameActors {
  const same = new Map<string, string>();
  for (const { name, value } of entries) {
    const one = SETTING.exec(name)?.[1];
    if (one !== undefined && value !== "" && actorKey(one) !== actorKey(value))
      same.set(actorKey(one), value);
  }
  return same;
}

/** The name that counts for a name: also where that was said to be a third one. Names that point in a circle stay. */
export function countedName(name: string, same: SameActors): string {
  const seen = new Set<string>();
  let current = name;
  for (;;) {
    const next = same.get(actorKey(current));
    if (next === undefined) return current;
    if (seen.has(actorKey(current))) return name;
    seen.add(actorKey(current));
    current = next;
  }
}

/** The setting that says that one name is another; with "" as the other it is taken back. */
export function sameActorSetting(name: string, counted: string): PeilSetting {
  return { name: `Zelfde uitvoerder: ${name}`, value: counted };
}
