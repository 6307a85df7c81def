/**
 * What the pane remembers on this computer. The store may be shut off or full: then nothing is remembered and nothing
 * else happens. `partition` keeps add-ins that are served from one address apart (Office.context.partitionKey).
 */
export interface Preferences {
  readonly read: (name: PreferenceName) => string | undefined;
  readonly write: (name: PreferenceName, value: string) => void;
}

export type PreferenceName = "language" | "first-run";

export function openPreferences(partition: string | undefined): Preferences {
  const keyOf = (name: PreferenceName): string => `${partition ?? ""}peil.${name}`;
  return {
    read: (name) => {
      try {
        return localStorage.getItem(keyOf(name)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        localStorage.setItem(keyOf(name), value);
      } catch {
        // Not remembered: the next visit starts as the first.
      }
    },
  };
}
